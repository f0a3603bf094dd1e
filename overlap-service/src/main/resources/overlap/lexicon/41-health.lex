# Health: programmes, diseases, facilities, staff, supplies and insurance, as Dinas Kesehatan and others name them.

[service]
ibu-hamil-layanan < kia: pelayanan kesehatan ibu hamil; pemeriksaan ibu hamil; k1; k4; k6; periksa kandungan; cek kandungan; usg kandungan; kontrol kehamilan; kelas bumil; kehamilan; kehamilan risiko tinggi; bumil risti
persalinan < kia: pelayanan persalinan; melahirkan; jampersal; jaminan persalinan; rumah tunggu kelahiran; rtk kelahiran; persalinan gratis; ponek; poned; obstetri; persalinan di faskes; pertolongan persalinan
nifas-layanan < kia: pelayanan nifas; masa nifas; pascapersalinan; pasca melahirkan; kunjungan nifas
bayi-baru-lahir < kia: bayi baru lahir; neonatal; neonatus; bblr; bayi berat lahir rendah; skrining hipotiroid; shk; kunjungan neonatal; resusitasi bayi
balita-layanan < kia: kesehatan balita; sdidtk; deteksi tumbuh kembang; vitamin a; kapsul vitamin a; mtbs
aki-akb < kia: kematian ibu; kematian bayi; angka kematian ibu; aki; akb; penurunan aki akb; audit maternal perinatal; amp
lansia-kesehatan < posyandu-lansia: pelayanan kesehatan lanjut usia; skrining lansia; periksa lansia; geriatri layanan; puskesmas santun lansia; perawatan jangka panjang; long term care
usia-produktif < ptm: kesehatan usia produktif; skrining usia produktif; cek kesehatan pekerja; posbindu kantor
hipertensi < ptm: pelayanan hipertensi; tekanan darah tinggi; tekanan darah; tensi tinggi; periksa tensi; ukur tensi; klub hipertensi
diabetes < ptm: kencing manis; gula darah; penyakit gula; cek gula; klub diabetes; dm; diabetes mellitus; prolanis
jantung-stroke < ptm: penyakit jantung; serangan jantung; pasca stroke; rehabilitasi stroke; klub jantung sehat; kolesterol
kanker < ptm: pasien kanker; deteksi kanker; pap smear; iva sadanis; sadanis; kemoterapi; kanker leher rahim; tes hpv; hpv dna
ginjal < ptm: ginjal; cuci darah; hemodialisis; gagal ginjal
obesitas < ptm: obesitas; kegemukan; gemuk; timbang badan; pola makan
thalasemia < ptm: thalasemia; talasemia; hemofilia; penyakit langka
asma-ppok < ptm: asma; ppok; sesak napas; penyakit paru obstruktif
tb-kontak < tb: investigasi kontak; investigasi kontak tb; pelacakan kontak; lacak kontak serumah; temuan tbc; penjaringan tbc; ketuk pintu tbc; terapi pencegahan tb; rontgen dada keliling
tb-dukungan < tb: pendamping minum obat; pmo; rumah singgah tb; dukungan gizi tb; enabler tb; kepatuhan minum obat
malaria < vektor-dbd: eliminasi malaria; kelambu; reseptif malaria
rabies < penyakit-menular: gigitan hewan; gigitan hewan penular rabies; ghpr; vaksin anti rabies; zoonosis; penyakit tular hewan; anjing gila
leptospirosis < penyakit-menular: leptospirosis; kencing tikus; tikus rumah
ispa < penyakit-menular: ispa; pneumonia; infeksi saluran pernapasan; batuk pilek; radang paru; influenza
diare-tifus < penyakit-menular: muntaber; oralit; kolera; tifus; tipes; disentri
kusta < penyakit-menular: lepra; eliminasi kusta
cacingan < penyakit-menular: cacingan; obat cacing; kecacingan; pemberian obat massal; pomp; popm
hepatitis < penyakit-menular: deteksi dini hepatitis; hepatitis b; penyakit kuning
klb-wabah < penyakit-menular: kejadian luar biasa; klb; wabah penyakit; skdr; surveilans kesehatan; surveilans epidemiologi; penyelidikan epidemiologi; pandemi; penanggulangan wabah; karantina; tim gerak cepat
afp-pd3i < vaksinasi: pd3i; afp; campak; rubela; polio imunisasi; difteri; kipi; kejadian ikutan pasca imunisasi
imunisasi-anak < vaksinasi: imunisasi anak; imunisasi bayi; imunisasi anak sekolah; imunisasi baduta; imunisasi polio; pekan imunisasi; kejar imunisasi; sweeping imunisasi; catch up imunisasi
vaksin-hpv < vaksinasi: vaksin hpv; imunisasi hpv; vaksin kanker serviks
vaksin-dewasa < vaksinasi: vaksin covid; vaksin booster; vaksinasi dewasa; vaksin meningitis; vaksin influenza
obat-sediaan < obat: pengadaan obat; ketersediaan obat; obat dan vaksin; obat dan bmhp; instalasi farmasi; gudang farmasi; obat esensial; buffer stok obat; obat gratis; obat tradisional; jamu sediaan
apotek-izin < obat: izin apotek; toko alat kesehatan; toko obat berizin; optikal; umot; pengawasan apotek
pkrt < alkes: pkrt; perbekalan kesehatan rumah tangga; produksi alat kesehatan kelas 1
alkes-rawat < alkes: kalibrasi alat kesehatan; pemeliharaan alat kesehatan; perawatan alkes; uji alat kesehatan
puskesmas-bangun < puskesmas: pembangunan puskesmas; rehabilitasi puskesmas; gedung puskesmas; pembangunan fasilitas kesehatan; rehab pustu; perluasan puskesmas; poskesdes bangunan; gedung pustu
puskesmas-kelola < puskesmas: operasional puskesmas; manajemen puskesmas; blud puskesmas; bok; bantuan operasional kesehatan; bok puskesmas; lokakarya mini; minilok; akreditasi puskesmas; mutu puskesmas; integrasi layanan primer; ilp
rumah-sakit-bangun < rumah-sakit: pembangunan rumah sakit; rehabilitasi rumah sakit; ruang rawat inap; ruang igd; gedung rsud; ruang perawatan
rumah-sakit-layanan < rumah-sakit: rawat inap; operasional rumah sakit; pelayanan rumah sakit; akreditasi rumah sakit; ruang tunggu keluarga pasien; blud rsud; rawat jalan; dokter spesialis; layanan spesialis; telemedicine; telemedisin; sisrute
rumah-singgah-pasien < penampungan-sementara, rumah-sakit: rumah singgah pasien; rumah singgah keluarga pasien; inap pendamping pasien; tempat singgah pengantar pasien
ambulans-layanan < ambulans: sistem penanganan gawat darurat terpadu; layanan ambulans gratis; antar jemput pasien; mobil antar pasien; ambulans gratis; ambulans kelurahan; ambulans desa; kendaraan antar pasien; mobil jenazah
nakes-daya < tenaga-kesehatan-mutu: pendayagunaan tenaga kesehatan; distribusi sdm kesehatan; penugasan khusus nakes; dokter internsip; nusantara sehat; rekrutmen nakes; pemenuhan sdm kesehatan; insentif tenaga kesehatan; insentif nakes
tenaga-kesehatan-mutu: pengembangan mutu sdm kesehatan; kompetensi tenaga kesehatan; pelatihan tenaga kesehatan; peningkatan kompetensi nakes; pelatihan bidan; pelatihan perawat; pendidikan spesialis dokter; tugas belajar dokter
nakes-izin < tenaga-kesehatan-mutu: izin praktik tenaga kesehatan; surat izin praktik; sip dokter; str; registrasi tenaga kesehatan; izin praktik bidan; izin praktik perawat; izin praktik apoteker
kader-latih < posyandu: pelatihan kader posyandu; pembinaan kader; orientasi kader; 25 keterampilan kader; insentif kader; transport kader; honor kader; kapasitas kader kesehatan; jambore kader
posyandu-sarana < posyandu: sarana posyandu; alat posyandu; antropometri; alat antropometri; antropometri kit; pembangunan posyandu; gedung posyandu; posyandu kit; perlengkapan posyandu; dacin posyandu
posyandu-siklus-hidup < posyandu: posyandu siklus hidup; posyandu 6 spm; posyandu enam spm; posyandu era baru; posyandu keluarga
kelurahan-siaga < posyandu: desa siaga; kelurahan siaga aktif; rw siaga; siaga kesehatan; ukbm kelurahan; pos kesehatan kelurahan; pos kesehatan desa
promkes < phbs: promosi kesehatan; penyuluhan kesehatan; edukasi kesehatan; media kesehatan; kampanye kesehatan; advokasi kesehatan; literasi kesehatan
cuci-tangan < phbs: cuci tangan pakai sabun; ctps; tempat cuci tangan; wastafel umum
stbm-lima < kesling: lima pilar stbm; sanitasi total berbasis masyarakat; pemicuan stbm; pemicuan jamban; deklarasi odf; bebas buang air besar sembarangan; kampung odf; verifikasi odf
kualitas-air < kesling: kualitas air minum; uji kualitas air; pengawasan kualitas air; surveilans kualitas air minum; pemeriksaan air sumur; depot air minum isi ulang; dam isi ulang
higiene-tempat < kesling: tempat fasilitas umum sehat; inspeksi kesehatan lingkungan; ikl; laik sehat; slhs; sertifikat laik higiene; higiene jasaboga; sanitasi tempat umum; pengawasan tempat pengelolaan pangan; tpp sehat; hotel sehat
limbah-medis < kesling: limbah medis; sampah medis; limbah fasyankes; insinerator; limbah infeksius
kesehatan-sekolah < uks: penjaringan kesehatan siswa; skrining anak sekolah; cek kesehatan siswa; periksa kesehatan murid; trias uks; kantin sehat
gigi-massal < gigi: periksa gigi; sikat gigi massal; sikat gigi; cabut gigi; penambalan gigi; bakti sosial gigi
katarak-operasi < mata: bakti sosial katarak; operasi mata; periksa katarak; operasi katarak gratis; gangguan refraksi
odgj-layanan < jiwa: pelayanan kesehatan jiwa berat; pengelolaan odgj; penanganan odgj; kunjungan odgj; posyandu jiwa; pendampingan odgj; jemput odgj; rawat odgj; pelepasan pasung
kesehatan-mental-umum < jiwa: kesehatan mental remaja; cegah bunuh diri; stres; kecemasan; deteksi masalah jiwa; skrining jiwa; srq; sdq; konseling jiwa; konsultasi kesehatan mental; burnout
jkn-iuran < jaminan-kesehatan: iuran jaminan kesehatan; pbi daerah; pbid; pbi apbd; premi bpjs; pembayaran iuran jkn; uhc; universal health coverage; kepesertaan jkn; jkn kis; peserta pbi apbd; tunggakan bpjs; bayar bpjs; pendaftaran bpjs
jamkesda-bantuan < jaminan-kesehatan: bantuan biaya pengobatan; biaya rumah sakit; sktm kesehatan; surat pernyataan miskin; spm kesehatan; biaya berobat; santunan biaya rawat inap; jaminan kesehatan daerah; pengobatan warga miskin; bantuan biaya rawat inap; keringanan biaya rumah sakit
ckg < pemeriksaan-kesehatan: program cek kesehatan gratis; pemeriksaan kesehatan gratis; pkg; cek kesehatan ulang tahun; pemeriksaan kesehatan berkala; general check up; periksa gratis
bakti-sosial-kesehatan < pengobatan: bakti sosial kesehatan; baksos kesehatan; baksos pengobatan; bakti sosial pengobatan; bakti kesehatan; balai pengobatan gratis
kontrasepsi-pasang < kb: pemasangan implan; pemasangan iud; pasang implan; pasang kb; pelayanan mkjp; safari kb; akseptor baru; metode operasi; vasektomi gratis; bakti sosial kb; pelayanan kontrasepsi; kb pascapersalinan; kb bergerak; alat dan obat kontrasepsi
kb-kampung < kb: kampung kb; kampung keluarga berkualitas; kampung keluarga berencana; rumah dataku; pokja kampung kb
kb-konseling < kb: konseling kb; komunikasi informasi edukasi kb; penyuluhan kb; balai penyuluhan kb; bangga kencana; mupen kb; promosi kb; kie kb
bkb < keluarga: bina keluarga balita; bkb; bkb holistik integratif; bkb kit; kie balita; alat permainan balita
uppka < keluarga, kube-ekonomi: usaha peningkatan pendapatan keluarga akseptor; kelompok uppka; usaha ekonomi keluarga akseptor; uppks usaha
stunting-audit < stunting: audit kasus stunting; audit stunting; rembuk stunting; tpps; tim percepatan penurunan stunting; data stunting; pengukuran stunting; publikasi stunting; aksi konvergensi stunting
stunting-asuh < stunting: orang tua asuh anak stunting; bapak asuh stunting; bunda asuh stunting; gerakan orang tua asuh cegah stunting; genting; bapak asuh anak stunting; donasi telur stunting; dahsat; dapur sehat atasi stunting
stunting-keluarga < stunting: keluarga berisiko stunting; keluarga risiko stunting; krs; pendampingan keluarga berisiko stunting
pmt-balita < pmt: makanan tambahan balita; pangan olahan diet khusus; pkmk; makanan tinggi protein; rantang gizi balita
pmt-bumil < pmt: pmt ibu hamil; pmt bumil kek; ibu hamil kek; bumil kek; kurang energi kronik
gizi-buruk < gizi: balita gizi buruk; tata laksana gizi buruk; rawat gizi buruk; pusat pemulihan gizi; tfc; feeding center; wasting; balita kurus; busung lapar
garam-iodium < gizi: garam beriodium; gaky; iodium; garam
dapur-umum-gizi < gizi: dapur sehat; dapur gizi; kelas memasak balita; demo masak gizi; pos gizi; pendidikan gizi; lomba masak menu balita; demo masak mpasi
rumah-pemulihan-gizi < gizi: rumah pemulihan gizi; rumah gizi; taman pemulihan gizi; klinik gizi; konseling gizi
hiv-layanan < hiv: layanan hiv; pengobatan arv; tes hiv sukarela; kelompok dukungan sebaya; kds; jangkauan populasi kunci; warga peduli aids; wpa aids; penanggulangan aids; kpa; kondom; pencegahan penularan ibu ke anak; ppia
napza-cegah < napza: penyuluhan narkoba; cegah narkoba; relawan anti narkoba; kelurahan bersinar; desa bersinar; tes urine; kampung bebas narkoba; pencegahan narkoba; penggiat anti narkoba; bahaya napza; gerakan anti narkoba
napza-rehab < napza: rehabilitasi pecandu; pasca rehabilitasi napza; rehabilitasi korban napza; rawat pecandu; agen pemulihan; intervensi berbasis masyarakat; ibm napza
kawasan-rokok < rokok: satgas ktr; penegakan ktr; sosialisasi kawasan tanpa rokok; kampung bebas asap rokok; konseling rokok; ubm; upaya berhenti merokok
pestisida-sehat < kesehatan-kerja: keracunan pestisida; pemeriksaan kolinesterase
gerakan-olahraga-sehat < kesehatan-olahraga: tes kebugaran; kebugaran haji; jantung sehat senam; senam prolanis
akupresur < kesehatan-tradisional: akupresur; akupunktur; pengobat tradisional; penyehat tradisional; hattra; bekam; griya sehat
kestrad-toga < kesehatan-tradisional: kebun toga; tanam toga; lomba toga; kelompok toga; ramuan keluarga; apotek hidup
krisis-kesehatan < kesehatan: krisis kesehatan; penanggulangan krisis kesehatan; kesehatan bencana; tim medis bencana; pos kesehatan lapangan; posko kesehatan
haji-sehat < kesehatan: kesehatan haji; pemeriksaan kesehatan haji; istithaah; tim kesehatan haji; pembinaan kesehatan haji
kesehatan-lapas < kesehatan: kesehatan tahanan; klinik lapas
kesehatan-jalanan < kesehatan: kesehatan gelandangan; periksa kesehatan anak jalanan
kekerasan-medis < kesehatan: visum; pelayanan korban kekerasan medis; ppt rumah sakit; layanan korban kekerasan puskesmas
darah-stok < donor-darah: unit transfusi darah; utd; stok darah; palang merah indonesia; pendonor; pmr
disabilitas-kesehatan < kesehatan: kesehatan penyandang disabilitas; terapi wicara; fisioterapi; terapi okupasi; terapi anak berkebutuhan khusus; klinik tumbuh kembang; terapi disabilitas
paliatif < kunjungan-rumah: paliatif; perawatan paliatif; perawatan pasien tirah baring; perawatan luka; rawat luka; perawat pasien di rumah; pasien tidak bisa bangun
popok < alat-bantu: popok dewasa; popok; pampers; pembalut; diapers; underpad
kasur-medis < alat-bantu: kasur dekubitus; tempat tidur pasien; ranjang pasien; kasur angin
nebulizer < alkes: nebulizer; oksigen; tabung oksigen; oksimeter; tensimeter; alat cek gula darah
sistem-info-kesehatan < kesehatan, digital: sistem informasi kesehatan; rekam medis elektronik; rme; simpus; asik; satusehat; epuskesmas; data kesehatan; pelaporan kesehatan digital
indonesia-sehat-keluarga < kesehatan: keluarga sehat; pis pk; program indonesia sehat; perkesmas; keperawatan kesehatan masyarakat; kunjungan keluarga sehat
