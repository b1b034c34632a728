-- What a volunteer worked for somebody who was erased meanwhile: when and how long, never for whom. The Volunteer Work Law has the
-- organisation state its volunteers' hours each year, so they outlive the case that they were worked in.
create table lidzas.time_given (
    id        bigint  generated always as identity primary key,
    volunteer text    not null references lidzas.volunteer on delete cascade,
    day       date    not null,
    minutes   integer not null check (minutes between 1 and 1440)
);

create index on lidzas.time_given (volunteer, day);

comment on column lidzas.time_given.id is 'none: a number of the row';
comment on column lidzas.time_given.volunteer is 'personal: pseudonym; kept: until the volunteer is erased';
comment on column lidzas.time_given.day is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.time_given.minutes is 'personal: volunteer; kept: until the volunteer is erased';
