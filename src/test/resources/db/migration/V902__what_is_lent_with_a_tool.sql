-- A field with a column: what goes with the tool.
alter table lidzas.tool_loan add accessories text;

comment on column lidzas.tool_loan.accessories is 'personal: volunteer; kept: until the volunteer is erased';
