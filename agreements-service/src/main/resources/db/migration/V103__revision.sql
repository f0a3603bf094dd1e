-- A further version exists for one of three grounds alone, which its document names.

alter table agreement add constraint ck_agreement_revision check (
    case version when 1 then content::jsonb -> 'revision' is null
    else coalesce(content::jsonb #>> '{revision,ground}', '') in
        ('OFFICEHOLDER_REPLACED', 'STRATEGY_CHANGED', 'PRIORITY_OR_ASSUMPTION_CHANGED') end);
comment on constraint ck_agreement_revision on agreement is 'The grounds of PermenPANRB 53/2014.';
