# Education, libraries, youth learning and children's early years.

[service]
sekolah-bangun < ruang-kelas: pembangunan unit sekolah baru; pembangunan gedung sekolah; pembangunan sekolah; bangun sekolah; sekolah baru; pendirian sekolah
ruang-kelas-baru < ruang-kelas: pembangunan ruang kelas baru; penambahan ruang kelas; tambah kelas; penambahan rkb
ruang-kelas-rehab < ruang-kelas: rehabilitasi ruang kelas; perbaikan ruang kelas; rehabilitasi sekolah; rehab sekolah; perbaikan sekolah rusak; sekolah rusak; atap sekolah; rehabilitasi gedung sekolah; rehab kelas; rehabilitasi sedang berat ruang kelas
ruang-guru < ruang-kelas: ruang guru; ruang kepala sekolah; ruang tu; ruang tata usaha
laboratorium-sekolah < ruang-kelas: laboratorium sekolah; ruang laboratorium; laboratorium ipa; laboratorium komputer; laboratorium fisika; laboratorium kimia; laboratorium biologi; laboratorium bahasa; rps
perpustakaan-sekolah < perpustakaan: ruang perpustakaan sekolah; pojok baca sekolah; gerakan literasi sekolah; gls; sudut baca kelas; pembangunan perpustakaan sekolah; rehabilitasi perpustakaan sekolah
toilet-sekolah < ruang-kelas, sanitasi: toilet siswa; sanitasi sekolah; toilet sekolah; jamban sekolah; wc sekolah; toilet jamban beserta sanitasinya
uks-ruang < uks: ruang uks; ruang unit kesehatan sekolah; pembangunan ruang unit kesehatan sekolah
ibadah-sekolah < ruang-kelas: tempat ibadah sekolah; musala sekolah; pembangunan ruang ibadah sekolah
kantin-sekolah < ruang-kelas: kantin sekolah
asrama-sekolah < ruang-kelas: asrama sekolah; asrama siswa; rumah dinas guru; mess guru; rumah dinas kepala sekolah; asrama mahasiswa; asrama pelajar
ruang-serbaguna-sekolah < ruang-kelas: aula sekolah; ruang serba guna sekolah; ruang serba guna; gedung olahraga sekolah; lapangan sekolah; lapangan upacara; ruang ekstrakurikuler
pagar-sekolah < ruang-kelas: pagar sekolah; utilitas sekolah; sarana prasarana dan utilitas sekolah; sarana prasarana sekolah; prasarana utilitas sekolah; pavingisasi sekolah; halaman sekolah
tik-sekolah < alat-peraga, gawai: komputer sekolah; chromebook; tablet sekolah; perangkat tik sekolah; media tik; peralatan tik sekolah; internet sekolah; papan interaktif; digitalisasi pembelajaran; smart classroom
ape-paud < alat-peraga: ape paud; mainan edukasi; permainan edukatif; mainan anak edukatif; ape luar; alat bermain paud; alat permainan luar
mebel-kelas < mebel-sekolah: meja belajar; kursi siswa; lemari kelas; papan tulis; perabot sekolah; meubelair sekolah; bangku kelas
bos-operasional < biaya-pendidikan: biaya personil peserta didik; pengelolaan dana bos; operasional sekolah; bop paud; bop kesetaraan; bantuan operasional penyelenggaraan; dana bos daerah; sekolah gratis; biaya sekolah; uang sekolah; spp gratis; bebas spp; tebus ijazah; ijazah tertahan; tunggakan sekolah
beasiswa-sekolah < beasiswa: beasiswa siswa miskin; bantuan siswa miskin; bsm; bantuan biaya sekolah; beasiswa sd; beasiswa smp; bantuan personal siswa; bantuan anak sekolah; kartu pelajar miskin
beasiswa-kuliah < beasiswa: beasiswa kuliah; beasiswa perguruan tinggi; kuliah gratis; bantuan kuliah; biaya kuliah; ukt; bantuan ukt; sarjana keluarga miskin; satu keluarga satu sarjana; beasiswa penghafal quran; kip kuliah; bidikmisi
seragam-bantuan < seragam: bantuan seragam; pembagian seragam; seragam gratis siswa baru; jilbab seragam
alat-tulis-bantuan < perlengkapan-sekolah: buku dan alat tulis; paket sekolah; tas dan sepatu sekolah; perlengkapan dasar siswa; paket perlengkapan siswa
sepeda-siswa < perlengkapan-sekolah: sepeda siswa; sepeda untuk sekolah; bantuan sepeda pelajar; sepeda onthel pelajar
bus-sekolah-layanan < angkutan-sekolah: bus sekolah gratis; bus pelajar gratis; antar jemput pelajar; kendaraan antar jemput anak sekolah; halte sekolah
zonasi-ppdb < pendidikan: ppdb; spmb; penerimaan peserta didik baru; penerimaan murid baru; zonasi sekolah; pendaftaran siswa baru
kurikulum-lokal < kurikulum: penyusunan kurikulum muatan lokal; silabus muatan lokal; kompetensi dasar muatan lokal; buku muatan lokal; bahan ajar daring; kurikulum merdeka; projek pancasila; p5
ujian-asesmen < pendidikan: ujian sekolah; asesmen nasional; anbk; ujian kesetaraan paket; penilaian hasil belajar; try out; tes kemampuan akademik; ujian akhir
mutu-sekolah < pendidikan: penjaminan mutu pendidikan; akreditasi sekolah; sekolah penggerak; standar nasional pendidikan; rapor pendidikan; mutu satuan pendidikan; evaluasi sekolah
guru-pelatihan < guru-mutu: pelatihan guru; bimtek guru; pengembangan kompetensi guru; pelatihan pendidik; kkg; mgmp; guru penggerak; ppg; workshop guru; komunitas belajar guru; pelatihan guru paud
guru-insentif < guru-mutu: insentif guru paud; insentif guru honorer; tunjangan guru; honor guru tidak tetap; honor gtt; kesejahteraan guru honorer; tunjangan profesi; insentif pendidik; insentif pendidik nonformal
guru-penataan < guru-mutu: pemerataan guru; penataan pendidik; distribusi pendidik; pemenuhan pendidik dan tenaga kependidikan; perhitungan kebutuhan guru; kekurangan guru
paud-bangun < paud: pembangunan gedung paud; gedung paud; rehabilitasi paud; ruang kelas paud; sarana paud; prasarana paud; sarana prasarana dan utilitas paud; taman bermain paud
paud-layanan < paud: layanan paud; penyelenggaraan proses belajar paud; satu desa satu paud; transisi paud sd; paud holistik; pendidikan prasekolah; pra sekolah; gugus paud
kesetaraan-paket < kesetaraan: program paket; ujian paket; sekolah paket c; paket c gratis; kejar paket gratis; proses belajar nonformal; sekolah kesetaraan; ijazah paket; ijazah setara sma; ijazah setara
anak-tidak-sekolah-kembali < kesetaraan: kembali ke sekolah; kembali bersekolah; anak tidak sekolah kembali; pengembalian anak putus sekolah; ats kembali; pendataan anak tidak sekolah; gerakan ayo sekolah; jemput anak putus sekolah; anak putus sekolah kembali belajar
kursus-lkp < pelatihan: lembaga kursus; lkp; lembaga kursus dan pelatihan; kecakapan hidup; life skill; pendidikan kecakapan kerja; pkw; kecakapan wirausaha; pendidikan vokasional; vokasi; skb
ekstrakurikuler < prestasi-siswa: ekstrakurikuler; ekskul; kelas minat; gelar prestasi siswa; kegiatan siswa; osis; pembinaan minat bakat siswa; lomba siswa
olimpiade-siswa < prestasi-siswa: lomba sains; kompetisi sains; osn kota; lomba matematika; lomba cerdas cermat; kompetisi akademik siswa; lomba karya ilmiah; robotik; lomba robotik
perundungan-cegah < karakter: pencegahan perundungan; satgas tppk; sekolah ramah anak; sra; anti kekerasan sekolah; cegah bullying; roots; sekolah aman; iklim sekolah aman; kekerasan di satuan pendidikan
karakter-bina < karakter: penguatan karakter; pendidikan antikorupsi; pembentukan karakter siswa; akhlak; pembiasaan positif; kebiasaan anak indonesia hebat; profil pelajar pancasila; etika pelajar
sekolah-inklusi < pendidikan-inklusif: pendidikan inklusi; guru pendamping anak berkebutuhan khusus; siswa berkebutuhan khusus; terapi siswa inklusi; kelas inklusi; shadow teacher; pusat layanan autis; uld pendidikan
adiwiyata < lingkungan-hidup: adiwiyata; sekolah adiwiyata; sekolah hijau; green school; sekolah peduli lingkungan; sekolah berbudaya lingkungan
komite-sekolah < pendidikan: komite sekolah; peran masyarakat pendidikan
izin-sekolah < pendidikan: izin pendirian sekolah; izin operasional sekolah; izin satuan pendidikan; izin pendidikan nonformal; perizinan pendidikan; penutupan sekolah; izin pendidikan dasar; penataan satuan pendidikan; penggabungan sekolah; regrouping
les-gratis < bimbingan-belajar: kelas belajar sore; rumah belajar gratis; bimbel gratis; les calistung; bimbingan belajar gratis; kelas inspirasi; bimbel masuk ptn; kampung belajar; sinau bareng; belajar malam; jam belajar masyarakat
calistung < bimbingan-belajar: calistung; membaca menulis berhitung; belajar membaca; anak lancar membaca; berhitung; numerasi; literasi numerasi
madrasah-bantuan < pendidikan-agama: bantuan madrasah diniyah; bosda madin; bantuan tpq; insentif tpq; pembinaan madrasah; pendidikan keagamaan; pesantren bantuan; fasilitasi pesantren; santripreneur
mengaji-program < pendidikan-agama: gerakan mengaji; maghrib mengaji; tahfidz; tahfiz; hafalan quran; belajar iqra; baca tulis alquran; btq; pemberantasan buta aksara alquran; kelas mengaji; belajar alquran
perpustakaan-umum < perpustakaan: layanan perpustakaan; perpustakaan kota; perpustakaan daerah; perpustakaan digital; e book; buku digital; ruang baca; layanan perpustakaan elektronik; pengembangan perpustakaan; bahan perpustakaan; koleksi perpustakaan; bahan pustaka; koleksi buku
perpustakaan-bangun < perpustakaan: gedung perpustakaan; pembangunan gedung layanan perpustakaan; rehabilitasi gedung perpustakaan
perpustakaan-inklusi < perpustakaan: transformasi perpustakaan berbasis inklusi sosial; tpbis; perpustakaan berbasis inklusi sosial; inklusi sosial perpustakaan
perpustakaan-bina < perpustakaan: pembinaan perpustakaan; pembinaan perpustakaan sekolah; akreditasi perpustakaan; nomor pokok perpustakaan; npp perpustakaan; pembinaan perpustakaan kelurahan
tbm-kelola < literasi-baca: taman baca masyarakat; pembinaan tbm; rumah baca; gerobak baca; motor baca; mobil baca; pojok baca digital; pocadi; kampung literasi; rumah literasi; saung baca; taman bacaan warga
dongeng-anak < literasi-baca: mendongeng; dongeng; lomba bercerita; lomba bertutur; storytelling; wisata literasi; duta baca; festival literasi
naskah-kuno < perpustakaan: naskah kuno; manuskrip; pelestarian naskah kuno; alih aksara; alih bahasa naskah; khazanah naskah; koleksi langka; kcks; karya cetak karya rekam
konten-lokal-budaya < kurikulum: bahasa jawa; bahasa ibu; revitalisasi bahasa daerah; aksara jawa; kamus bahasa daerah; penulisan aksara; bahasa madura
bahasa-sastra < pendidikan: pembinaan bahasa; bahasa dan sastra; pengembangan sastra; uji kemahiran bahasa; literasi bahasa
orang-tua-hebat < sekolah-ortu: kelas orang tua; edukasi orang tua; pelatihan orang tua; pengasuhan positif; parenting kelas; ayah hebat; kelas ayah; gerakan ayah teladan; gati; ayah asuh
sekolah-lansia < bina-lansia: sekolah lansia; lansia belajar; sekolah lansia tangguh; kelas lansia; lansia tangguh; selantang; sidaya
lansia-aktif < bina-lansia: lansia sehat dan aktif; komunitas lansia; kegiatan lansia; gerakan lansia; lansia berdaya; kelompok lansia; bkl; bina keluarga lansia kelompok
remaja-genre < bina-remaja: forum genre kelurahan; pik remaja sekolah; konseling sebaya; sekolah siaga kependudukan; ssk; kelompok remaja; pembinaan remaja; posyandu remaja kegiatan; kenakalan remaja; cegah kenakalan remaja; tawuran; geng motor
tamasya-anak < penitipan: taman asuh sayang anak; tpa kelurahan; penitipan balita; rumah asuh balita; tempat asuh anak; penitipan anak pekerja; penitipan bayi; day care murah
