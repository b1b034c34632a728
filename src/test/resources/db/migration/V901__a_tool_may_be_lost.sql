-- A stage: a tool that will not come back.
alter table lidzas.tool_loan
    drop constraint tool_loan_stage_check,
    add constraint tool_loan_stage_check check (stage in ('lent', 'returned', 'lost'));
