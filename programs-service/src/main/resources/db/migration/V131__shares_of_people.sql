-- A share of the unemployed or of households is no share of all people: only some percentages can be told in people.

alter table statistic_indicator
    add column share_of_people boolean not null default false,
    add constraint ck_statistic_indicator_share check (unit = 'PERCENT' or not share_of_people);
comment on column statistic_indicator.share_of_people is 'Percent of all inhabitants, so that it becomes people where the population is known.';
update statistic_indicator set share_of_people = true where code in ('poverty-rate', 'extreme-poverty-rate');
