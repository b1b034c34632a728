-- Whoever is asked to help is told how much time it takes.
alter table lidzas.support_case add column help_amount text check (length(help_amount) <= 64);

comment on column lidzas.support_case.help_amount is 'personal: support case; kept: until the person is erased';
