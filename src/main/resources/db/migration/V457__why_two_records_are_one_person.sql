-- How whoever proposes a join knows that both records are one person; unknown of what was proposed before it was asked.
alter table lidzas.person_join
    add column reason text,
    add constraint person_join_reason_check check (reason in ('personSaidSo', 'samePapers', 'sameContact', 'typedTwice', 'knownToColleague'));

comment on column lidzas.person_join.reason is 'personal: identity; kept: until the person is erased';
