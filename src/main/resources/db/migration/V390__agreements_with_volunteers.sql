-- What a volunteer and the organisation agree on. Each change is a version of its own; one that was signed stays as it was. The texts
-- are kept as they were drawn up, with the version of the template that they came from.
create table lidzas.volunteer_agreement (
    id                bigint      generated always as identity primary key,
    volunteer         text        not null references lidzas.volunteer on delete cascade,
    number            integer     not null check (number > 0),
    work              text        check (length(work) <= 2000),
    places            text        check (length(places) <= 1000),
    volume            text        check (length(volume) <= 1000),
    starts_on         date,
    ends_on           date,
    party_asked       boolean     not null default false,
    expenses          boolean     not null default false,
    expense_kinds     text        check (length(expense_kinds) <= 1000),
    children          text        check (children in ('none', 'eventWithChildren', 'regular')),
    home_visits       boolean     not null default false,
    driving           boolean     not null default false,
    physical_work     boolean     not null default false,
    form              text        check (length(form) <= 40),
    insurance         text        check (length(insurance) <= 40),
    insurance_policy  text        check (length(insurance_policy) <= 200),
    insured_until     date,
    text_lv           text,
    text_en           text,
    text_version      text        check (length(text_version) <= 64),
    rules_lv          text,
    rules_en          text,
    rules_version     text        check (length(rules_version) <= 64),
    drawn_up_at       timestamptz,
    signed            text        check (signed in ('paper', 'eSignature', 'link', 'colleague')),
    signed_on         date,
    signed_where      text        check (length(signed_where) <= 300),
    signing_noted_by  text        check (length(signing_noted_by) <= 64),
    rules_read_at     timestamptz,
    concluded_at      timestamptz,
    version           bigint      not null,
    unique (volunteer, number),
    check (ends_on is null or starts_on is null or ends_on >= starts_on),
    check ((drawn_up_at is null) = (text_lv is null)),
    check (concluded_at is null or (drawn_up_at is not null and signed is not null and rules_read_at is not null))
);

comment on column lidzas.volunteer_agreement.id is 'none: row of an agreement';
comment on column lidzas.volunteer_agreement.number is 'none: number of a version';
comment on column lidzas.volunteer_agreement.work is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.places is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.volume is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.starts_on is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.ends_on is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.party_asked is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.expenses is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.expense_kinds is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.children is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.home_visits is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.driving is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.physical_work is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.form is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.insurance is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.insurance_policy is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.insured_until is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.text_lv is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.text_en is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.text_version is 'none: version of a template';
comment on column lidzas.volunteer_agreement.rules_lv is 'none: text about rules that hold for everybody';
comment on column lidzas.volunteer_agreement.rules_en is 'none: text about rules that hold for everybody';
comment on column lidzas.volunteer_agreement.rules_version is 'none: version of a text';
comment on column lidzas.volunteer_agreement.drawn_up_at is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.signed is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.signed_on is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.signed_where is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.signing_noted_by is 'personal: staff account; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.rules_read_at is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.concluded_at is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.volunteer_agreement.version is 'none: revision of the row';
comment on column lidzas.volunteer_agreement.volunteer is 'personal: pseudonym; kept: until the volunteer is erased';
