-- The mail that invites says when, where and how the first talk is; the mail about the admission says who is at one's side.
alter table lidzas.volunteer
    add column talk_on date,
    add column talk_at text check (talk_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
    add column talk_mode text check (talk_mode in ('inPerson', 'phone', 'remote')),
    add column talk_place text check (length(talk_place) <= 500),
    add column admitted_by text;

comment on column lidzas.volunteer.talk_on is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.talk_at is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.talk_mode is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.talk_place is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.admitted_by is 'personal: staff account; kept: until the person is erased';
