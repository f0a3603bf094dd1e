create table detector_configuration (
    region               varchar(5)       not null,
    version              int              not null,
    lexicon              text,
    same_input           double precision,
    partly_same_input    double precision,
    same_output          double precision,
    findings_per_program int,
    reason               text             not null,
    activated_by         text             not null,
    activated_at         timestamptz      not null,
    constraint pk_detector_configuration primary key (region, version),
    constraint ck_detector_configuration_version check (version > 0),
    constraint ck_detector_configuration_rule check (
        (same_input is null) = (partly_same_input is null) and (same_input is null) = (same_output is null)
        and (same_input is null or (partly_same_input > 0 and partly_same_input <= same_input and same_input <= 1
            and same_output > 0 and same_output <= 1))),
    constraint ck_detector_configuration_findings check (findings_per_program between 1 and 1000)
);
comment on table detector_configuration is
    'What a government judges by where that differs from what ships with the service. The highest version is active; none is ever changed.';
comment on column detector_configuration.lexicon is 'Concepts and forms of the government''s own, in the lexicon''s format; null: none.';
comment on column detector_configuration.same_input is 'Thresholds of the classes, all three or none; null: as shipped.';
comment on column detector_configuration.findings_per_program is 'Pairs that each programme may choose; null: as the service is set.';
