alter table program add column working_group varchar(20) generated always as (document ->> 'workingGroup') stored;
comment on column program.working_group is 'The working group (pokja) that the programme names: whoever subscribed to it is told of findings.';
