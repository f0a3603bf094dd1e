package id.selaras.programs.nomenclature;

import java.io.Serializable;

record NomenclatureKey(String edition, String code) implements Serializable {}
