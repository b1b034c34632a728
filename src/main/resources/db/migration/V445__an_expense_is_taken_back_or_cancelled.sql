-- A volunteer takes a claim back while nobody has decided on it; a colleague cancels what was written down wrongly before it is
-- paid. The row stays as long as that of a refused claim, so that nobody wonders where a number went; the receipt goes at once.
alter table lidzas.expense_claim
    add column cancel_reason text,
    add column ended_by text,
    add column ended_at timestamptz,
    drop constraint expense_claim_stage_check,
    drop constraint expense_claim_decided,
    add constraint expense_claim_stage_check
        check (stage in ('claimed', 'approved', 'refused', 'paid', 'withdrawn', 'cancelled')),
    add constraint expense_claim_decided check (case
        when stage in ('claimed', 'withdrawn') then decided_at is null
        when stage = 'cancelled' then true
        else decided_at is not null end),
    add constraint expense_claim_ended check ((stage in ('withdrawn', 'cancelled')) = (ended_at is not null)),
    add constraint expense_claim_cancelled_with_a_reason check ((stage = 'cancelled') = (cancel_reason is not null)),
    add constraint expense_claim_cancelled_by_somebody check ((stage = 'cancelled') = (ended_by is not null));

comment on column lidzas.expense_claim.cancel_reason is 'personal: expense; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.ended_by is 'personal: staff account; kept: 6 years after it is settled';
comment on column lidzas.expense_claim.ended_at is 'personal: expense; kept: 6 years after it is settled';

-- What came to nothing in a month, in the list of that month.
create index on lidzas.expense_claim (ended_at) where ended_at is not null;
