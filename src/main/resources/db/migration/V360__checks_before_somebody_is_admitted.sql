-- What somebody is going to do, and what the tables ask for because of it before the admission.
create table lidzas.volunteer_check (
    volunteer        text    primary key references lidzas.volunteer on delete cascade,
    role             text,
    child_contact    text,
    references_asked integer not null,
    version          bigint  not null
);

comment on column lidzas.volunteer_check.volunteer is 'personal: pseudonym; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer_check.role is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer_check.child_contact is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer_check.references_asked is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer_check.version is 'none: revision';

-- Whom an applicant has named, and what is said.
create sequence lidzas.volunteer_reference_number;

create table lidzas.volunteer_reference (
    reference        text        primary key check (reference ~ '^Q-[0-9]{4}-[0-9]{6,}$'),
    volunteer        text        not null references lidzas.volunteer,
    stage            text        not null check (stage in ('open', 'given', 'replaced', 'waived')),
    named_at         timestamptz not null,
    settled_at       timestamptz,
    settled_by       text,
    referee_name     text        not null,
    referee_email    text        not null,
    referee_language text        not null,
    known_how        text,
    strengths        text,
    concerns         text,
    recommended      text        check (recommended in ('yes', 'withReservations', 'no')),
    waive_reason     text,
    next_reference   text,
    decided_at       timestamptz,
    version          bigint      not null,
    check ((stage = 'open') = (settled_at is null))
);

create index on lidzas.volunteer_reference (volunteer);
create index on lidzas.volunteer_reference (decided_at);

comment on column lidzas.volunteer_reference.reference is 'personal: pseudonym; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.volunteer is 'personal: pseudonym; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.stage is 'personal: reference; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.named_at is 'personal: reference; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.settled_at is 'personal: reference; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.settled_by is 'personal: staff account; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.referee_name is 'personal: identity; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.referee_email is 'personal: contact; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.referee_language is 'personal: contact; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.known_how is 'personal: reference; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.strengths is 'personal: reference; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.concerns is 'personal: reference; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.recommended is 'personal: reference; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.waive_reason is 'personal: reference; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.next_reference is 'personal: pseudonym; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.decided_at is 'personal: reference; kept: 6 months after the decision';
comment on column lidzas.volunteer_reference.version is 'none: revision';
