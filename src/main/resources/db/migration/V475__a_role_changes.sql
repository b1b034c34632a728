-- What somebody did in the team before the role became another one. The letter about the work names all of them.
create table lidzas.volunteer_role (
    volunteer text    not null references lidzas.volunteer on delete cascade,
    position  integer not null,
    role      text    not null,
    ended_on  date    not null,
    primary key (volunteer, position)
);

comment on column lidzas.volunteer_role.volunteer is 'personal: pseudonym; kept: refused or withdrawn 6 months, 5 years after the last day, else until the person is erased';
comment on column lidzas.volunteer_role.position is 'none: order of the rows';
comment on column lidzas.volunteer_role.role is 'personal: application; kept: refused or withdrawn 6 months, 5 years after the last day, else until the person is erased';
comment on column lidzas.volunteer_role.ended_on is 'personal: application; kept: refused or withdrawn 6 months, 5 years after the last day, else until the person is erased';
