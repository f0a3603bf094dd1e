-- Only a statement that names one of these columns can change it: numbering names none of them, so that it need not
-- compare whole versions to show that it left them alone. A place in the feed is given once, as before.

drop trigger tr_agreement_version_update on agreement_version;
create trigger tr_agreement_version_content before update of record_id, version, region, state, content, sha256,
    budget_total_rupiah, edit, data, recorded_at, sequence on agreement_version for each row
    execute function refuse_change_of_signed_version();
create trigger tr_agreement_version_number before update of change_number on agreement_version for each row
    when (old.change_number is not null) execute function refuse_change_of_signed_version();

drop trigger tr_contract_version_update on contract_version;
create trigger tr_contract_version_content before update of record_id, version, region, state, data, recorded_at,
    sequence on contract_version for each row execute function keep_contract();
create trigger tr_contract_version_number before update of change_number on contract_version for each row
    when (old.change_number is not null) execute function keep_contract();
