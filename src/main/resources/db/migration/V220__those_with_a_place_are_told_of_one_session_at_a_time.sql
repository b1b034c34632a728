-- What is still to be told stands with the place: it goes with the place, and so does what would be told.
alter table lidzas.training_enrolment
    add column news    text check (news in ('near', 'off')),
    add column news_at timestamptz,
    add check ((news is null) = (news_at is null));

comment on column lidzas.training_enrolment.news is 'personal: training; kept: until the person is erased';
comment on column lidzas.training_enrolment.news_at is 'personal: training; kept: until the person is erased';

-- The day for which those who come have been reminded.
alter table lidzas.training_session add column reminded_for date;

comment on column lidzas.training_session.reminded_for is 'none: of a session';
