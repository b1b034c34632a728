-- Many Afghans, Eritreans and Indonesians have one name only. It stands as the first name; the last name is empty then.
alter table lidzas.person alter column last_name drop not null;
update lidzas.person set last_name = null where last_name = '';
alter table lidzas.person add constraint last_name_is_a_name check (last_name <> '');
