-- A letter about one session that was refused goes once more when the address is corrected: the place says which session it was about.
alter table lidzas.training_enrolment add column unheard text check (unheard in ('near', 'off'));

comment on column lidzas.training_enrolment.unheard is 'personal: training; kept: until the person is erased';
