package id.selaras.programs.importing;

import java.util.List;

/// The words to suggest where a column knows only some.
final class ImportWords {
    private ImportWords() {}

    static List<String> of(Field field) {
        return switch (field) {
            case CLUSTER -> List.of("Bantuan Sosial", "Pemberdayaan Masyarakat", "Usaha Mikro dan Kecil", "Pro Rakyat");
            case WORKING_GROUP -> List.of("Kemitraan", "Pengaduan Masyarakat");
            case INPUT_KIND -> List.of("Dana", "Personel", "Barang", "Jasa", "Fasilitas", "Data");
            default -> List.of();
        };
    }
}
