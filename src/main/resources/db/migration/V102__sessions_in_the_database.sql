-- Sessions of the staff, so that they are listed and ended one by one and known to every node. Of the secret in the
-- browser's cookie only a hash is kept: whoever reads this table cannot sign in. The shape is that of Spring Session.
create table lidzas.staff_session (
    primary_id            text    primary key,
    session_id            text    not null unique,
    creation_time         bigint  not null,
    last_access_time      bigint  not null,
    max_inactive_interval integer not null,
    expiry_time           bigint  not null,
    principal_name        text
);

create index on lidzas.staff_session (expiry_time);
create index on lidzas.staff_session (principal_name);

create table lidzas.staff_session_attributes (
    session_primary_id text  not null references lidzas.staff_session on delete cascade,
    attribute_name     text  not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

comment on column lidzas.staff_session.principal_name is 'personal: staff account; kept: until the session ends';
comment on column lidzas.staff_session_attributes.attribute_bytes is 'personal: device; kept: until the session ends';
