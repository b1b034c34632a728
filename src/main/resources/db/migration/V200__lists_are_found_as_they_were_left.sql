-- How a colleague left a list: the selection, filters and order by their parameters, nothing that was typed.
create table lidzas.list_view (
    user_id text  not null check (length(user_id) <= 64),
    list    text  not null check (list ~ '^/[a-z]+$'),
    view    jsonb not null check (jsonb_typeof(view) = 'object' and length(view::text) <= 1000),
    primary key (user_id, list)
);

comment on table lidzas.list_view is 'how colleagues left lists';
comment on column lidzas.list_view.user_id is 'personal: staff account; kept: until the account is deleted';
comment on column lidzas.list_view.list is 'personal: staff account; kept: until the account is deleted';
comment on column lidzas.list_view.view is 'personal: staff account; kept: until the account is deleted';
