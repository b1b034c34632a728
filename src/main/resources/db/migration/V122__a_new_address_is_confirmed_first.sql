-- A person's address is the key to the own page. A new one stands here until its mailbox has answered; both are forgotten
-- when the old one has been told. An address is confirmed when somebody has used a link that was mailed to it.
create sequence lidzas.address_change_number;

create table lidzas.address_change (
    reference text        primary key check (reference ~ '^E-[0-9]{4}-[0-9]{6,}$'),
    person    text        not null references lidzas.person on delete cascade,
    old_email text,
    new_email text        not null,
    asked_at  timestamptz not null
);

create index on lidzas.address_change (person);

comment on column lidzas.address_change.person is 'personal: pseudonym; kept: until the change is over';
comment on column lidzas.address_change.old_email is 'personal: contact; kept: until the change is over';
comment on column lidzas.address_change.new_email is 'personal: contact; kept: until the change is over';

alter table lidzas.person add column email_confirmed boolean not null default false;

-- Whoever is past the first step of the public application, or is signed in, has used such a link.
update lidzas.person p set email_confirmed = true
where email is not null
  and (exists (select 1 from lidzas.person_device d where d.person = p.reference)
    or exists (select 1 from lidzas.volunteer v
               where v.person = p.reference and v.applied_via = 'public' and v.person_decided));
