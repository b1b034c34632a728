-- The urgent signals of a case stand as they were said until somebody changes them, so that its priority never falls because
-- they were not said again. Null: they were said before they were kept. Each change of the priority says whose it was.
alter table lidzas.support_case add column urgent_signals text[];

comment on column lidzas.support_case.urgent_signals is 'personal: sensitive; kept: until the person is erased';

create table lidzas.case_priority_change (
    id         bigint      generated always as identity primary key,
    reference  text        not null references lidzas.support_case on delete cascade,
    earlier    text        not null check (earlier in ('critical', 'high', 'medium', 'low')),
    priority   text        not null check (priority in ('critical', 'high', 'medium', 'low')),
    changed_by text,
    changed_at timestamptz not null,
    check (earlier <> priority)
);

create index on lidzas.case_priority_change (reference);

comment on column lidzas.case_priority_change.changed_by is 'personal: staff account; kept: until the person is erased';
