-- From probation on a volunteer's talks, pauses and last day are followed by a process of their own, which holds no day that
-- somebody may change: what is agreed stands here.
alter table lidzas.volunteer
    add column cooperation_since   date,
    add column supervisions_held   integer not null default 0 check (supervisions_held >= 0),
    add column probation_prolonged boolean not null default false,
    add column case_limit          integer check (case_limit between 0 and 9),
    add column paused_from         date,
    add column paused_until        date,
    add column resumes_as          text check (resumes_as in ('probation', 'active')),
    add column resumed_on          date,
    add column notice_on           date,
    add column notice_by           text check (notice_by in ('volunteer', 'organisation')),
    add column last_day            date,
    add constraint volunteer_last_day_after_notice check (notice_on is null or last_day >= notice_on);

comment on column lidzas.volunteer.cooperation_since is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.supervisions_held is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.probation_prolonged is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.case_limit is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.paused_from is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.paused_until is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.resumes_as is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.resumed_on is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.notice_on is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.notice_by is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.last_day is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';
