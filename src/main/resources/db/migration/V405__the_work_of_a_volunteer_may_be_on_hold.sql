-- A manager puts the work of a volunteer on hold. Since when is all that is kept of it: whatever is looked into meanwhile has no
-- place here, not even as a code.
alter table lidzas.volunteer
    add column held_since date;

comment on column lidzas.volunteer.held_since is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';
