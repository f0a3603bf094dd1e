package id.selaras.programs.opd;

import java.io.Serializable;

record OpdKey(String region, String code) implements Serializable {}
