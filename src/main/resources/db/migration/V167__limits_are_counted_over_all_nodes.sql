-- How often an address or an account tried something, for all nodes together. Names and types of the columns are those
-- that Bucket4j works with; a key is a hash of what is counted.
create table lidzas.limit_count (
    id         text   primary key,
    state      bytea,
    expires_at bigint not null default 0
);

comment on column lidzas.limit_count.id is 'personal: pseudonym; kept: until the night after the limit is over';

create index on lidzas.limit_count (expires_at);
