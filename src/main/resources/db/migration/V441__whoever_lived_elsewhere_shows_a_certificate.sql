-- Latvia's register knows little of what happened elsewhere: whoever has lived there shows a certificate, which is kept no more than
-- what the register says.
alter table lidzas.volunteer_check
    add column lived_elsewhere boolean not null default false,
    add column certificate_asked boolean not null default false;

alter table lidzas.record_check add column source text not null default 'latvia' check (source in ('latvia', 'elsewhere'));
alter table lidzas.record_check alter column source drop default;

comment on column lidzas.volunteer_check.lived_elsewhere is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer_check.certificate_asked is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.record_check.source is 'personal: record check; kept: refused or withdrawn 6 months, else until the person is erased';
