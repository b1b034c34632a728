-- Hours are written down by the volunteer or by a colleague, put right, cancelled with a reason, and a volunteer may say that what a
-- colleague wrote is not so. What is cancelled stays and counts nowhere.
alter table lidzas.volunteer_hours
    add column written_by    text,
    add column changed_by    text,
    add column changed_at    timestamptz,
    add column cancelled_by  text,
    add column cancelled_at  timestamptz,
    add column cancel_reason text,
    add column objection     text,
    add column objected_at   timestamptz,
    add column answer        text,
    add column answered_at   timestamptz,
    add constraint volunteer_hours_cancelled_with_a_reason check ((cancelled_at is null) = (cancel_reason is null)),
    add constraint volunteer_hours_objection_at check ((objected_at is null) = (objection is null)),
    add constraint volunteer_hours_answer_to_an_objection check (answered_at is null or objected_at is not null);

comment on column lidzas.volunteer_hours.written_by is 'personal: staff account; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.changed_by is 'personal: staff account; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.changed_at is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.cancelled_by is 'personal: staff account; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.cancelled_at is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.cancel_reason is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.objection is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.objected_at is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.answer is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.answered_at is 'personal: volunteer; kept: until the volunteer is erased';

-- What waits for a colleague's word.
create index volunteer_hours_objected on lidzas.volunteer_hours (objected_at) where answered_at is null and objected_at is not null;
