-- Who sees a task is said by the rights to its process, which are those of its groups. Asking for the groups of each task
-- besides made a list of all tasks and groups to find one page. A list that somebody has changed stays as it is.
update public.act_ru_filter
set query_ = '{"minPriority":11,"unassigned":true}'
where resource_type_ = 'Task' and name_ = 'Brīvie uzdevumi'
  and query_::jsonb = '{"minPriority":11,"unassigned":true,"taskCandidateGroupInExpression":"${currentUserGroups()}"}';
update public.act_ru_filter
set query_ = '{"unassigned":true,"taskVariables":[{"name":"returnedToGroup","value":true,"operator":"EQUALS"}]}'
where resource_type_ = 'Task' and name_ = 'Atgriezti grupai'
  and query_::jsonb = '{"unassigned":true,"taskVariables":[{"name":"returnedToGroup","value":true,"operator":"EQUALS"}],"taskCandidateGroupInExpression":"${currentUserGroups()}"}';
