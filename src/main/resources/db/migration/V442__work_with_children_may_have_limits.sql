-- What whoever plans the work obeys; neutral codes that say nothing about why, so that they are no part of the sealed result.
alter table lidzas.record_check add column child_limits text[] not null default '{}';

comment on column lidzas.record_check.child_limits is 'personal: record check; kept: refused or withdrawn 6 months, else until the person is erased';
