-- Whoever has learnt the programme gets a certificate. Its number is given out with that, once, and stands in the register that proves
-- the figure. What was completed before gets its number in the order of the days.
create sequence lidzas.training_certificate_number;

alter table lidzas.training_run
    add column certificate text unique check (certificate ~ '^AP-[0-9]{4}-[0-9]{6,}$'),
    add check (certificate is null or stage = 'completed');

do $$
declare
    run record;
begin
    for run in select reference, ended_on from lidzas.training_run where stage = 'completed' order by ended_on, reference loop
        update lidzas.training_run
           set certificate = 'AP-' || to_char(run.ended_on, 'YYYY') || '-'
                             || lpad(nextval('lidzas.training_certificate_number')::text, 6, '0')
         where reference = run.reference;
    end loop;
end $$;

comment on column lidzas.training_run.certificate is 'personal: pseudonym; kept: until the person is erased';
