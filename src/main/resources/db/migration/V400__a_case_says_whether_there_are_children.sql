-- Whether a volunteer would meet a child in this family; empty in cases from before somebody was asked.
alter table lidzas.support_case add column with_children boolean;

comment on column lidzas.support_case.with_children is 'personal: support case; kept: until the person is erased';
