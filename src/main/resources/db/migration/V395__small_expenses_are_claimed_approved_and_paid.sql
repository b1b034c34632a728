-- What volunteers have spent on their work: claimed with a picture of the receipt, approved by somebody else, paid. The engine has the
-- reference alone. Bookkeeping keeps what was paid: when the volunteer is erased the row stays, without whose it was and what for.
create sequence lidzas.expense_claim_number;

create table lidzas.expense_claim (
    reference      text        primary key check (reference ~ '^B-[0-9]{4}-[0-9]{6,}$'),
    volunteer      text        references lidzas.volunteer,
    stage          text        not null check (stage in ('claimed', 'approved', 'refused', 'paid')),
    day            date        not null,
    kind           text        not null,
    cents          integer     not null check (cents > 0),
    purpose        text,
    about          text,
    receipt        uuid        references lidzas.document on delete set null,
    written_by     text,
    claimed_at     timestamptz not null,
    decision       text        check (decision in ('approved', 'refused')),
    refusal_reason text,
    decided_by     text,
    decided_at     timestamptz,
    paid_on        date,
    paid_by        text,
    paid_at        timestamptz,
    version        bigint      not null,
    constraint expense_claim_decided check ((stage = 'claimed') = (decided_at is null)),
    constraint expense_claim_refused_with_a_reason check ((stage = 'refused') <= (refusal_reason is not null)),
    constraint expense_claim_paid check ((stage = 'paid') = (paid_at is not null) and (stage = 'paid') <= (paid_on is not null)),
    constraint expense_claim_open_has_an_owner check (volunteer is not null or stage = 'paid')
);

create index on lidzas.expense_claim (volunteer);
create index on lidzas.expense_claim (receipt);
-- The list of a month.
create index on lidzas.expense_claim (paid_on, reference);

comment on column lidzas.expense_claim.reference is 'personal: pseudonym; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.volunteer is 'personal: pseudonym; kept: 6 years after it is settled, until the volunteer is erased at the latest';
comment on column lidzas.expense_claim.stage is 'personal: expense; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.day is 'personal: expense; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.kind is 'personal: expense; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.cents is 'personal: expense; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.purpose is 'personal: expense; kept: 6 years after it is settled, until the volunteer is erased at the latest';
comment on column lidzas.expense_claim.about is 'personal: pseudonym; kept: 6 years after it is settled, until the volunteer is erased at the latest';
comment on column lidzas.expense_claim.receipt is 'personal: pseudonym; kept: 6 years after it is settled, until the volunteer is erased at the latest';
comment on column lidzas.expense_claim.written_by is 'personal: staff account; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.claimed_at is 'personal: expense; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.decision is 'personal: expense; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.refusal_reason is 'personal: expense; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.decided_by is 'personal: staff account; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.decided_at is 'personal: expense; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.paid_on is 'personal: expense; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.paid_by is 'personal: staff account; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.paid_at is 'personal: expense; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.version is 'none: revision';
