-- Evaluation of an agency's performance accountability (SAKIP, PermenPANRB 88/2021).

create table sakip_evaluation (
    id              uuid         not null,
    region          varchar(13)  not null,
    fiscal_year     integer      not null,
    opd_code        varchar(40)  not null,
    target_grade    varchar(2)   not null,
    scores          jsonb        not null,
    recommendations jsonb        not null,
    total           numeric(5,2) not null,
    grade           varchar(2)   not null,
    status          varchar(20)  not null,
    changed_at      timestamptz  not null,
    edit            bigint       not null,
    constraint pk_sakip_evaluation primary key (id),
    constraint uq_sakip_evaluation_opd_year unique (region, fiscal_year, opd_code),
    constraint fk_sakip_evaluation_opd foreign key (opd_code) references opd (code),
    constraint ck_sakip_evaluation_status check (status in ('DRAFT', 'PUBLISHED')),
    constraint ck_sakip_evaluation_target check (target_grade in ('AA', 'A', 'BB', 'B', 'CC', 'C', 'D')),
    constraint ck_sakip_evaluation_total check (total between 0 and 100),
    constraint ck_sakip_evaluation_grade check (grade = case
        when total > 90 then 'AA' when total > 80 then 'A' when total > 70 then 'BB' when total > 60 then 'B'
        when total > 50 then 'CC' when total > 30 then 'C' else 'D' end)
);
comment on table sakip_evaluation is 'Scores by the inspectorate. A published evaluation never changes.';
comment on column sakip_evaluation.scores is 'By criterion: percent of its weight, and a remark.';
comment on column sakip_evaluation.recommendations is 'Numbered from 1 by their place.';
create trigger tr_sakip_evaluation before update or delete on sakip_evaluation for each row
    when (old.status = 'PUBLISHED') execute function refuse_change_of_history();

create table sakip_follow_up (
    evaluation_id       uuid          not null,
    recommendation      integer       not null,
    entry               integer       not null,
    state               varchar(20)   not null,
    note                varchar(2000) not null,
    evidence            varchar(2000),
    recorded_by_subject varchar(255)  not null,
    recorded_by_name    varchar(300)  not null,
    recorded_at         timestamptz   not null,
    constraint pk_sakip_follow_up primary key (evaluation_id, recommendation, entry),
    constraint fk_sakip_follow_up_evaluation foreign key (evaluation_id) references sakip_evaluation (id),
    constraint ck_sakip_follow_up_entry check (entry >= 1),
    constraint ck_sakip_follow_up_state check (state in ('IN_PROGRESS', 'REPORTED_DONE', 'CLOSED', 'REOPENED'))
);
comment on table sakip_follow_up is 'What happened to a recommendation; the last entry is its state.';
create trigger tr_sakip_follow_up before update or delete on sakip_follow_up for each row
    execute function refuse_change_of_history();
