# Social protection, health, education: services and objects.

[service]
alat-bantu: alat bantu; alat bantu penyandang disabilitas; alat bantu disabilitas; alat bantu adaptif; alat penunjang disabilitas; alat bantu kesehatan; alat bantu fisik; alat adaptif
alat-bantu-gerak < alat-bantu: alat bantu mobilitas; alat bantu gerak; penunjang mobilitas; sarana mobilitas; alat bantu jalan; mobilitas
kursi-roda < alat-bantu-gerak: kursi roda; kursi roda adaptif; wheelchair; kursi roda elektrik; korsi roda
prostesis < alat-bantu-gerak: prostesis; protesa; kaki palsu; tangan palsu; ortosis; brace; kaki tiruan; tangan tiruan; prostetik; orthosis; anggota gerak tiruan; ortotik prostetik; tongkat; tongkat elbow; tongkat ketiak; penyangga; kaki tangan palsu; kaki palsu dan tangan palsu; anggota tubuh tiruan
motor-roda-tiga < alat-bantu-gerak: motor roda tiga; sepeda motor roda tiga; motor modifikasi; motor roda tiga disabilitas; roda tiga
alat-dengar < alat-bantu: alat bantu dengar; abd; hearing aid; alat dengar; implan koklea; alat pendengaran
alat-netra < alat-bantu: tongkat netra; tongkat putih; tongkat penuntun adaptif; tongkat adaptif; braille; buku braille; kacamata baca; reglet; pembaca layar; alat bantu netra; huruf braille; alquran braille
kacamata < alat-bantu: kacamata; kaca mata; kacamata gratis; kacamata baca gratis; kacamata minus; tes mata; alat bantu lihat; periksa mata
permakanan < pangan-bantuan: permakanan; makanan siap santap; rantang; rantang kasih; makanan siap saji gratis; bantuan permakanan; makan gratis; makanan matang; makan harian; antar makanan; kiriman makan; makanan harian; makan siang gratis; makan dua kali sehari; nasi rantang; rantangan; asupan makanan; jatah makan; makanan bagi lansia; lauk pauk; kiriman nasi; makan bersama lansia; antaran makan; masakan matang; makan untuk jompo; ransum; hantaran makanan; pengiriman makanan; dikirimi makan; dikirimi makanan; nasi kotak gratis; menu harian; makan bergizi lansia; lauk matang; nasi dan lauk
sembako < pangan-bantuan: sembako; paket sembako; bahan pokok; bantuan pangan; paket pangan; bantuan beras; bahan pangan; bpnt; bantuan pangan non tunai; kebutuhan pokok; bantuan sembako; bahan makanan pokok; beras minyak gula; cadangan pangan disalurkan; beras gratis; kebutuhan dasar pangan; beras jatah; paket lebaran; bantuan natura; paket kebutuhan dasar
pangan-bantuan < bantuan: bantuan pangan umum; pemenuhan pangan; makanan tambahan bantuan
pkh < bantuan-uang: pkh; program keluarga harapan; pkh plus; keluarga harapan; p2k2; graduasi; graduasi pkh
sandang < bantuan: bantuan sandang; pakaian layak; pakaian; pakaian pantas pakai; kebutuhan sandang; baju layak; selimut; pakaian bekas layak; perlengkapan mandi; perlengkapan kebersihan diri; hygiene kit; kidware; pakaian bayi
santunan-kematian < bantuan-uang: santunan kematian; uang duka; santunan duka; bantuan kematian; biaya pemakaman; santunan ahli waris; bantuan pemakaman; tali asih kematian; uang kematian; uang takziah
pemakaman: pemakaman; makam; kuburan; tpu; tempat pemakaman umum; taman makam pahlawan; makam pahlawan; pemulasaraan jenazah; jenazah; mengurus jenazah; ambulans jenazah; kerenda; pemulasaran
bantuan-akta < adminduk: bantuan pembuatan akta kelahiran dan nomor induk kependudukan bagi ppks; pembuatan nomor induk kependudukan
kesiapsiagaan-sosial < bencana: kampung siaga bencana; ksb; lumbung sosial; tenda pengungsian; buffer stock; kampung tangguh bencana; kampung tangguh; keltana
ukgs-data-miskin: data kemiskinan; data fakir miskin; pendataan fakir miskin; pengelolaan data fakir miskin; verifikasi data miskin; musyawarah kelurahan data miskin; dtks verifikasi; verifikasi dtsen; pembaruan data kemiskinan; verval data kemiskinan; dtsen pemutakhiran
sumbangan-sosial: pengumpulan uang dan barang; pub; undian gratis berhadiah; undian; pengumpulan sumbangan; pengumpulan uang atau barang
kesetiakawanan: kesetiakawanan sosial; kepahlawanan; restorasi sosial; hksn; nilai kepahlawanan; nilai kesetiakawanan
adopsi: pengangkatan anak; adopsi; orang tua asuh; anak angkat; foster care
jaminan-kesehatan < jaminan: jaminan kesehatan; jkn; bpjs kesehatan; iuran jkn; iuran bpjs; kis; kartu indonesia sehat; jaminan kesehatan masyarakat; jamkesda; premi kesehatan; iuran kesehatan; asuransi kesehatan; bpjs; pembiayaan kesehatan warga; jaminan kesehatan nasional; kepesertaan bpjs; jaminan berobat; jaminan pengobatan
jaminan-kerja < jaminan: bpjs ketenagakerjaan; jaminan sosial ketenagakerjaan; jamsostek; jaminan kecelakaan kerja; jaminan kematian; jkk; jkm; iuran bpjs ketenagakerjaan; bp jamsostek; perlindungan pekerja rentan; asuransi kecelakaan kerja; asuransi pekerja; jaminan hari tua; jht; asuransi jiwa; iuran jaminan kerja; proteksi kerja; asuransi kerja; iuran jkk; bpjamsostek
jaminan: jaminan; asuransi; jaminan perlindungan; proteksi

# Health
kesehatan: kesehatan; sehat; bidang kesehatan; derajat kesehatan; layanan kesehatan; pelayanan kesehatan; waras; kesehatan masyarakat; upaya kesehatan; kesehatan dasar
posyandu < kesehatan: posyandu; pos pelayanan terpadu; ukbm; upaya kesehatan bersumber daya masyarakat; taman posyandu; poskesdes; poskeskel; kelurahan siaga
posyandu-balita < posyandu, gizi: posyandu balita; penimbangan balita; bulan timbang; timbang balita; pantau tumbuh kembang; pemantauan pertumbuhan; buku kia; ukur tinggi badan; tumbuh kembang; tumbuh kembang balita; stimulasi tumbuh kembang; timbangan digital; pertumbuhan balita; kms; perkembangan balita
posyandu-lansia < posyandu: posyandu lansia; posbindu; posbindu ptm; karang wreda; pos lansia; kesehatan lansia; posyandu sepuh; santun lansia; pelayanan kesehatan pada usia lanjut; kesehatan lanjut usia; posbindu lansia
stunting < gizi: stunting; tengkes; penurunan stunting; pencegahan stunting; percepatan penurunan stunting; kerdil; stunted; gagal tumbuh; pendek; anak pendek; tengkes balita; penanganan stunting; zero stunting; cegah stunting; aksi stunting; dashat; konvergensi stunting
pmt < gizi, pangan-bantuan: pemberian makanan tambahan; pmt; pmt lokal; makanan tambahan; pmt pemulihan; makanan tambahan pemulihan; mp asi; mpasi; makanan pendamping asi; biskuit balita; telur dan susu; pemberian telur; makanan bergizi balita; paket gizi; dapur balita; susu formula; pemberian susu; telur; makanan bernutrisi; suplementasi; asupan protein hewani; protein hewani; paket nutrisi; asupan gizi balita; menu bergizi; kudapan sehat balita; bantuan gizi; asupan bergizi; suplemen gizi; intervensi gizi spesifik
gizi < kesehatan: gizi; nutrisi; perbaikan gizi; gizi masyarakat; kesehatan gizi; gizi buruk; gizi kurang; kurang gizi; malnutrisi; gizi seimbang; isi piringku; status gizi; kadarzi; keluarga sadar gizi; asupan; bergizi; kecukupan gizi; vitamin
mbg < gizi: makan bergizi gratis; mbg; sppg; makan siang sekolah; makan bergizi; pmtas; sarapan sekolah; sarapan sehat
anemia < gizi: anemia; tablet tambah darah; ttd; pil penambah darah; kurang darah; zat besi; fe
asi < gizi: asi; asi eksklusif; laktasi; ruang laktasi; imd; konselor asi; pojok asi; konselor menyusui; ruang menyusui
kia < kesehatan: kesehatan ibu dan anak; kia; kesehatan ibu; antenatal; anc; persalinan; bersalin; antenatal care; periksa kehamilan; kelas ibu hamil; senam hamil; p4k; stiker p4k; kesehatan maternal; kesehatan bayi; kesehatan anak; kelas ibu; persalinan aman; kehamilan sehat
remaja-sehat < kesehatan: kesehatan remaja; pkpr; posyandu remaja; kesehatan reproduksi; kespro; reproduksi; reproduksi remaja; kesehatan reproduksi remaja; seks bebas; pendidikan seks; pelayanan kesehatan peduli remaja; menstruasi; pubertas sehat
uks < kesehatan: uks; unit kesehatan sekolah; usaha kesehatan sekolah; dokter kecil; kesehatan sekolah; kesehatan usia pendidikan dasar; uks m; sekolah sehat; kader tiwisada; gosok gigi
gigi < kesehatan: gigi; kesehatan gigi; kesehatan gigi dan mulut; gigi dan mulut; dokter gigi; ukgs; gigi palsu; gigi tiruan; karies; tambal gigi
mata < kesehatan: kesehatan indera; katarak; operasi katarak; kesehatan mata; mata
jiwa < kesehatan: kesehatan jiwa; keswa; kejiwaan; pelayanan kesehatan odgj; bebas pasung; depresi; kesehatan mental; bunuh diri; orang dengan masalah kejiwaan; gangguan mental; sehat jiwa; sehat mental
tb < penyakit-menular: tuberkulosis; tbc; tb; tb paru; tpt; eliminasi tbc; batuk; dahak; cek dahak; toss tb; tes dahak; paru paru; batuk lama; flek paru
hiv < penyakit-menular: hiv; aids; hiv aids; ims; infeksi menular seksual; vct; tes hiv; arv; sifilis; penyakit kelamin; raja singa
dbd < vektor-dbd: demam berdarah; dbd; dengue; demam berdarah dengue; wolbachia; chikungunya
vektor-dbd < penyakit-menular: psn; jumantik; pemberantasan sarang nyamuk; nyamuk; aedes; larvitrap; jentik; 3m plus; malaria; satu rumah satu jumantik; sarang nyamuk; ember jentik; gertak psn; uget uget; juru pemantau jentik
penyakit-menular < kesehatan: penyakit menular; p2p; penyakit menular langsung; kusta; filariasis; frambusia; diare; hepatitis; covid; covid 19; surveilans; wabah; epidemi; rabies; polio eradikasi; penyakit potensial wabah; epidemiologi; cacar; penyakit infeksi
ptm < kesehatan: penyakit tidak menular; ptm; hipertensi; diabetes; diabetes melitus; jantung; kanker; stroke; kanker serviks; iva; iva test; kanker payudara; asam urat; papsmear; cek kanker; darah manis; serviks; payudara
rokok: kawasan tanpa rokok; ktr; rokok; berhenti merokok; merokok; bahaya rokok; stop rokok; klinik berhenti merokok; asap rokok; tembakau; rokok ilegal; cukai ilegal; cukai
phbs < kesehatan: perilaku hidup bersih dan sehat; phbs; hidup bersih dan sehat; germas; gerakan masyarakat hidup sehat; hidup sehat; perilaku sehat; cuci tangan; promkes; promotif preventif; pola hidup sehat; rumah tangga sehat; hidup bersih; kebersihan diri; perilaku hidup sehat; tatanan sehat; urip resik; resik lan sehat; gaya hidup sehat; pola hidup bersih
kota-sehat < kesehatan: kota sehat; kabupaten sehat; kelurahan sehat; forum kota sehat; tatanan kota sehat
kesling < kesehatan: kesehatan lingkungan; penyehatan lingkungan; klinik sanitasi; higiene sanitasi; pasar sehat; laik higiene; depot air minum; rumah sehat
kesehatan-kerja < kesehatan: kesehatan kerja; pos ukk; upaya kesehatan kerja; k3; keselamatan dan kesehatan kerja; alat pelindung diri; apd; helm proyek; keselamatan kerja
kesehatan-olahraga < kesehatan: kesehatan olahraga; kebugaran; kebugaran jasmani; kesegaran jasmani; kebugaran lansia; senam kebugaran
kesehatan-tradisional < kesehatan: kesehatan tradisional; yankestrad; toga; tanaman obat keluarga; asuhan mandiri; asman toga; taman obat keluarga; tanaman obat; pengobatan tradisional
puskesmas < kesehatan: puskesmas; pustu; puskesmas pembantu; fasilitas kesehatan; klinik; faskes; fasyankes; fasilitas pelayanan kesehatan; puskesmas keliling; pusling; klinik pratama
rumah-sakit < kesehatan: rumah sakit; rsud; rs; rumah sakit umum daerah; bangsal
obat < kesehatan: obat; obat obatan; farmasi; bmhp; vaksin obat; perbekalan kesehatan; apotek; toko obat; sediaan farmasi; bahan medis habis pakai; reagen
alkes < kesehatan: alat kesehatan; alkes; alat kedokteran; alat medis; peralatan medis; alat kesehatan penunjang medik
ambulans < kesehatan: ambulans; ambulan; psc 119; psc; gawat darurat; spgdt; call center 119; mobil siaga; ambulan desa; kegawatdaruratan; ambulance; mobil sehat; mobil siaga kelurahan; ambulan gratis; transportasi pasien; antar pasien; kendaraan pasien; mobil pasien
kb < kesehatan: keluarga berencana; kb; kontrasepsi; alat kontrasepsi; alokon; iud; implan; mkjp; vasektomi; mow; mop; pelayanan kb; kb gratis; suntik kb; pil kb; metode kontrasepsi jangka panjang; kesertaan ber kb; pasang iud; kb pascasalin; unmet need; kb pria; metode operasi wanita; kb mkjp
napza < kesehatan: napza; narkoba; narkotika; p4gn; anti narkoba; penyalahgunaan narkoba; rehabilitasi narkoba; rehabilitasi napza; bahaya narkoba; ipwl; bersinar; obat terlarang; miras; minuman keras; bnn; penyalahgunaan zat; psikotropika; pil koplo; bebas narkoba; zat adiktif
donor-darah < kesehatan: donor darah; pmi palang merah; transfusi; palang merah
khitan < kesehatan: khitanan massal; sunatan massal; sunat; khitan; sunatan; sunat gratis; sunat massal
bibir-sumbing < kesehatan: bibir sumbing; operasi bibir sumbing; kelainan bawaan
keamanan-makanan < kesehatan: keamanan makanan; industri rumah tangga pangan keamanan; jajanan sehat; boraks; formalin; pangan jajanan anak sekolah; pjas; keamanan pangan; pangan aman; makanan minuman diawasi; post market; tempat pengelolaan makanan; penyehat makanan; bahan berbahaya makanan; pewarna tekstil; keracunan

# Education
pendidikan: pendidikan; sekolah; belajar mengajar; satuan pendidikan; bersekolah; pendidikan dasar; wajib belajar; wajar 9 tahun; wajar dikdas; pendidikan formal; pembelajaran sekolah
beasiswa < biaya-pendidikan: beasiswa; bea siswa; beasiswa prestasi; beasiswa miskin; beasiswa mahasiswa; kartu indonesia pintar; kip; pip; program indonesia pintar; beasiswa pendidikan; orang tua asuh pendidikan; uang kuliah; bantuan pendidikan; biaya personal pendidikan; gnota; biaya personil; bantuan biaya pendidikan; spp
biaya-pendidikan: biaya pendidikan; bos; bosda; bosp; dana bos; biaya operasional pendidikan; bop; bos daerah; biaya operasional sekolah; bantuan operasional sekolah; bantuan operasional; bppdgs
seragam < perlengkapan-sekolah: seragam; seragam sekolah; seragam gratis; baju seragam; sepatu sekolah; kain seragam; baju sekolah
perlengkapan-sekolah < bantuan: perlengkapan sekolah; tas sekolah; alat tulis sekolah; buku tulis; perlengkapan siswa; perlengkapan belajar; peralatan sekolah; tas dan sepatu; tas dan buku; alat sekolah; perlengkapan peserta didik; alat tulis; school kit; kebutuhan sekolah; piranti sekolah
buku-pelajaran < perlengkapan-sekolah: buku pelajaran; buku teks; buku sekolah; lks siswa; buku pendamping; modul; buku teks pelajaran; buku paket
alat-peraga < pendidikan: alat peraga; alat praktik; alat peraga edukatif; ape; media pembelajaran; alat praktik dan peraga; alat permainan edukatif; smartboard; papan tulis interaktif
paud < pendidikan: paud; pendidikan anak usia dini; taman kanak kanak; tk; kelompok bermain; kober; sps; pos paud; playgroup; paud hi; paud holistik integratif; bermain anak; taman bermain belajar; kelompok bermain anak
sd < pendidikan: sekolah dasar; sd; sdn; mi; madrasah ibtidaiyah; pendidikan sekolah dasar
smp < pendidikan: sekolah menengah pertama; smp; smpn; mts; madrasah tsanawiyah
sma < pendidikan: sekolah menengah atas; sma; sman; madrasah aliyah; sekolah menengah; slta; ma
smk < pendidikan: sekolah menengah kejuruan; smk; smkn; pendidikan kejuruan; kejuruan; sekolah kejuruan
kesetaraan < pendidikan: pendidikan kesetaraan; kejar paket; paket a; paket b; paket c; pkbm; nonformal; pendidikan nonformal; ujian kesetaraan; sanggar kegiatan belajar; program kesetaraan; pusat kegiatan belajar masyarakat; ijazah kesetaraan; kelas kesetaraan; sekolah lagi; ayo sekolah; sekolah paket; retrieval; sekolah kembali; pendidikan non formal; non formal; kelompok belajar; kejar; sekolah maneh; balik sekolah
keaksaraan < pendidikan: keaksaraan; buta aksara; buta huruf; pemberantasan buta aksara; melek huruf; tuna aksara; keaksaraan fungsional; baca tulis; belajar baca tulis; baca tulis hitung; buta aksoro; pemberantasan buta huruf
pendidikan-agama < agama: tpq; madrasah diniyah; diniyah; pesantren; pondok pesantren; madin; taman pendidikan alquran; pendidikan agama; dayah; mengaji; ngaji; baca alquran; tpa alquran; pendidikan quran; pendidikan alquran; taman pendidikan al quran; ponpes; mondok; pendidikan diniyah; hafidz; alquran; al quran; iqro
ruang-kelas < pendidikan: ruang kelas; ruang kelas baru; rkb; unit sekolah baru; usb; gedung sekolah; bangunan sekolah; ruang belajar siswa; kelas baru; gedung kelas; lokal kelas; ruang kelas sekolah; ruang praktik; fasilitas sekolah
mebel-sekolah < pendidikan: mebel sekolah; mebeler sekolah; meja kursi siswa; bangku sekolah; bangku siswa
kurikulum < pendidikan: kurikulum; muatan lokal; silabus; mulok; bahan ajar; kurikulum muatan lokal; proses belajar; capaian pembelajaran
guru-mutu < pendidikan: kompetensi guru; pengembangan karir pendidik; kualifikasi pendidik; peningkatan kompetensi pendidik; insentif guru; kesejahteraan guru; sertifikasi guru
pendidikan-inklusif < pendidikan: pendidikan inklusif; sekolah inklusi; slb; sekolah luar biasa; guru pendamping khusus; gpk; unit layanan disabilitas; pendidikan khusus
karakter < pendidikan: pendidikan karakter; karakter; budi pekerti; perundungan; bullying; intoleransi; kekerasan di sekolah; anti perundungan; antibullying; tppk; kekerasan seksual di sekolah; budi luhur
prestasi-siswa < pendidikan: prestasi siswa; bakat minat siswa; minat bakat; o2sn; fls2n; osn; olimpiade sains; bakat minat; minat bakat dan kreativitas; kreativitas siswa; siswa berprestasi; bakat; prestasi; peserta didik berprestasi; talenta siswa
angkutan-sekolah < angkutan: bus sekolah; angkutan sekolah; antar jemput siswa; angkot gratis pelajar; transportasi pelajar; angkutan pelajar gratis; bus pelajar; antar jemput anak sekolah; transportasi siswa; ongkos sekolah; tumpangan sekolah; bus halokes
perpustakaan < literasi-baca: perpustakaan; perpustakaan umum; perpustakaan keliling; perpustakaan sekolah; perpustakaan desa; perpustakaan kelurahan; mobil pustaka; pustaka; mobil perpustakaan; perpus; pojok pustaka; pusling buku; koleksi bacaan; motor pustaka; perpustakaan rakyat; buku keliling
literasi-baca < pendidikan: literasi; membaca; minat baca; gemar membaca; budaya baca; pojok baca; taman baca; taman bacaan; tbm; taman bacaan masyarakat; sudut baca; bacaan; gerakan membaca; bercerita; kegemaran membaca; pembudayaan gemar membaca; literasi anak; buku bacaan; donasi buku; buku; gemar baca; maca buku; taman maca; bedah buku; nyilih buku
sekolah-ortu < keluarga: sekolah orang tua; parenting; pola asuh; pola pengasuhan; pengasuhan anak; sekolah orang tua hebat; kelas pengasuhan; keluarga hebat; pembelajaran keluarga; kelas parenting; mendidik anak; mengasuh anak; ilmu momong
