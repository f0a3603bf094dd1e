# Women, children, family, youth, sport, culture, religion, security, environment, digital, civil registry and the works of government itself.

[service]
perempuan-daya < kesetaraan-gender: pemberdayaan perempuan; pengarusutamaan gender; pug; kesetaraan gender; pprg; peran perempuan; organisasi perempuan; perempuan di bidang politik; sekolah perempuan
kesetaraan-gender: keadilan gender; responsif gender; data gender; data gender dan anak; data terpilah
kekerasan: kekerasan; kekerasan terhadap perempuan; kekerasan anak; kekerasan terhadap anak; pencegahan kekerasan; kekerasan dalam rumah tangga pencegahan; kekerasan seksual; ppt; layanan korban kekerasan; pelecehan; anti kekerasan; perlindungan perempuan; perlindungan perempuan dan anak; kekerasan perempuan; ruang aman; perlindungan korban; puspa; tindak kekerasan; digebuki
hak-anak: hak anak; pemenuhan hak anak; kota layak anak; kla; forum anak; kabupaten kota layak anak; pha; partisipasi anak; kelurahan layak anak; perlindungan anak; ramah anak; amp k; amk; perlindungan khusus anak; puskesmas ramah anak; krppa; hari anak; forum anak daerah
nikah-dini: perkawinan anak; pernikahan dini; pernikahan anak; kawin muda; pendewasaan usia perkawinan; pencegahan perkawinan anak; nikah dini; kawin anak; perkawinan usia anak; pup; menikah muda; kawin bocah; rabi enom; nikah muda; pernikahan usia dini; pernikahan usia anak; menunda pernikahan
keluarga: ketahanan keluarga pembinaan; keluarga sakinah; kualitas keluarga; kesejahteraan keluarga; pembangunan keluarga; keluarga berkualitas; ibangga; keharmonisan keluarga; perceraian; ketahanan dan kesejahteraan keluarga; keharmonisan rumah tangga; 8 fungsi keluarga
bina-remaja < keluarga: bina keluarga remaja; bkr; pik r; pik remaja; pusat informasi konseling remaja; generasi berencana; duta genre; forum genre; genre remaja; pik m; pusat informasi dan konseling remaja
bina-lansia < keluarga: bina keluarga lansia; sekolah lanjut usia; lansia produktif; lansia aktif
pranikah < keluarga: bimbingan perkawinan; kelas pranikah; pendampingan catin; konseling pranikah; siap nikah; kursus pranikah; kelas calon pengantin; bimwin; nikah gratis; mantu massal; kelas calon manten
penduduk: kependudukan; grand design kependudukan
adminduk: administrasi kependudukan; adminduk; ktp; e-ktp; dukcapil; akta; nik; perekaman; surat lahir; dokumen kependudukan; akte; akte kelahiran; perekaman data kependudukan; identitas diri; rekam ktp; surat kependudukan; kependudukan dan pencatatan sipil; akta nikah; akta cerai; dokumen identitas; kartu tanda penduduk
olahraga: olahraga; keolahragaan; olah raga; balap; lari; olahraga pelajar; sport; popnas; sepeda; bridge; olahragawan berprestasi; pembinaan olahraga; gulat; talent scouting; pencarian bakat olahraga; puslatda; klub
olahraga-rakyat < olahraga: olahraga rekreasi; formi; olahraga rekreasi masyarakat; dolanan tempo dulu; permainan rakyat; senam kesegaran
sarana-olahraga < olahraga: lapangan olahraga; gor; sarana olahraga; gym; sarana dan prasarana olahraga; lapangan kampung
olahraga-disabilitas < olahraga: olahraga disabilitas; olahraga penyandang disabilitas; paralimpik; peparprov; paralympic; boccia
pemuda-bina: pembinaan pemuda; wirausaha pemuda; kapasitas pemuda; pelopor; kepeloporan; pengembangan kepemudaan
kepramukaan: kegiatan kepramukaan; jambore; raimuna; lomba tingkat; perjusami; satuan karya
budaya: budaya; kebudayaan; tradisi; adat budaya; warisan budaya tak benda; budaya jawa; nguri uri budaya; tradisi leluhur; bersih dusun; adat jawa; nyadran; kebudayaan daerah
cagar-budaya < budaya: cagar budaya; situs; sejarah; peninggalan sejarah; bangunan heritage; arkeologi; tacb
perfilman < ekraf: perfilman; film; bioskop; nonton bareng
agama: keagamaan; agama; beragama; kerohanian; syiar; rohaniawan; siraman rohani; pengajian; istighosah; sholawat; majelis; kehidupan beragama; syariat; natal; halal bihalal; maulid; isra miraj
rumah-ibadah < agama: rumah ibadah; masjid; musala; musholla; mushola; gereja; tempat ibadah; langgar; pura; wihara; tempat peribadatan; meunasah; surau; kelenteng; sarana ibadah
zakat < agama: zakat; ziswaf; laz; amil
haji < agama: haji; ibadah haji; umrah
insentif-tokoh < agama: insentif guru ngaji; tunjangan guru ngaji; bisyaroh; insentif pemuka agama; insentif imam; honor modin; bisyarah; uang lelah modin
kebangsaan: wawasan kebangsaan; pancasila; kebangsaan; karakter kebangsaan; pembauran; bineka tunggal ika; kemerdekaan; pilar kebangsaan; agustusan; patriotisme
politik: pendidikan politik; politik; pemilu dan pilkada; partai politik bantuan; kpu
keamanan: ketenteraman; ketertiban; keamanan; tramtib; gangguan keamanan; trantib; aman lingkungan; cctv; kamera pengawas; portal gang
konflik-sosial < keamanan: konflik sosial; penanganan konflik; kewaspadaan dini masyarakat; kewaspadaan nasional; intoleran; paham radikal; tim terpadu
perda-penegakan < keamanan: penegakan perda; reklame ilegal; bangunan liar; tertib perda; reklame
lingkungan-hidup: lingkungan hidup; pelestarian lingkungan; lingkungan bersih; lestari lingkungan; adaptasi iklim; kampung ramah lingkungan; pengelolaan lingkungan hidup; ramah lingkungan; pendidikan lingkungan hidup; iklim; kampung proklim
pencemaran < lingkungan-hidup: pencemaran; kualitas air; pengendalian pencemaran; limbah industri; udara; mutu air; indeks kualitas air
b3 < lingkungan-hidup: limbah b3; b3; bahan berbahaya dan beracun; limbah bahan berbahaya
sampah < lingkungan-hidup: sampah; persampahan; tpa; tempat pembuangan akhir; rintek; uwuh; pemrosesan sampah; reduce reuse recycle; 3r; sampah liar; becak sampah; penyapu jalan; penyapuan; larahan; memilah sampah; timbulan sampah; jakstrada
bank-sampah < sampah: bank sampah; bsm sampah; sampah jadi rupiah; sampah jadi emas
daur-ulang < sampah: daur ulang; mendaur ulang; recycling; pengolahan plastik; pirolisis; barang bekas; cacah plastik
kompos < sampah: kompos; komposting; pengomposan; pupuk kompos; limbah organik; komposter rumah tangga; ekoenzim; ecoenzyme; sisa dapur; limbah dapur; sampah basah; lodong sisa dapur
hutan < lingkungan-hidup: hutan; kehutanan; hutan adat; hutan raya
digital: digital; digitalisasi; internet; teknologi digital; tik; melek digital; transformasi digital; internet aman; teknologi informasi dan komunikasi; daring; online; elektronik; gaptek; kecakapan digital; aplikasi; aman bermedsos; antihoaks
gawai < digital: gawai; handphone; ponsel; gadget; hp; smartphone; telepon pintar; telepon genggam; telepon seluler; tablet; android
wifi < digital: wifi; akses internet; wi fi; internet publik; internet masuk kampung; jaringan fiber; pasang internet
spbe < digital: spbe; sistem pemerintahan berbasis elektronik; aplikasi pemerintahan; e-government; pemerintahan elektronik; egov
keamanan-siber < digital: persandian; keamanan siber; siber
statistik: statistik; metadata; statistik daerah; data statistik; sensus; statistik kota; kelurahan cinta statistik
komunikasi-publik: komunikasi publik; kehumasan; humas; media massa; diseminasi informasi publik; konten publik; peliputan; berita; pers; penyiaran publik; siaran radio; media
arsip: arsip; tata kearsipan
kelurahan-daya: pemberdayaan kelurahan; kegiatan pemberdayaan kelurahan; lomba kelurahan; kelurahan berprestasi; evaluasi kelurahan; kampung mandiri; penguatan rt rw; insentif rt rw; operasional rt rw; bantuan operasional rt; dasa wisma pembinaan; bulan bhakti gotong royong; swadaya murni; insentif ketua rt; insentif lembaga kemasyarakatan; dana rt; rt berkelas
desa: pemerintahan desa; pemerintahan kampung; pemekaran kelurahan; batas wilayah
pelayanan-kecamatan: pelayanan kecamatan; urusan yang dilimpahkan kepada camat; pelayanan umum kecamatan
perencanaan: rencana pembangunan jangka menengah; pengendalian perencanaan; rpjp
keuangan-daerah: keuangan daerah; akuntansi pemerintah; penatausahaan keuangan; pengelolaan aset; laporan keuangan daerah; ppkd; rancangan apbd; pertanggungjawaban
pajak: pajak; retribusi; pendapatan daerah; objek pajak; penagihan; pajak bumi dan bangunan; sppt; tunggakan pajak
kepegawaian: kepegawaian; mutasi; pensiun; pengadaan pegawai; kinerja asn; diklat aparatur; pengembangan kompetensi asn; diklatpim; pengembangan asn; diklat kepemimpinan; promosi jabatan; cpns; tunjangan pegawai; gaji
pengawasan-internal: inspektorat; audit; pengawasan internal; reviu laporan; pemeriksaan internal; pengendalian gratifikasi; antikorupsi; manajemen risiko
hukum-daerah: produk hukum; penyusunan peraturan; rancangan perda; perundangan; legislasi; prolegda
dprd-kerja: fasilitasi dprd; pembahasan anggaran; alat kelengkapan dprd; kunjungan kerja dprd; tugas dprd
organisasi: ketatalaksanaan; standar pelayanan publik; kelembagaan perangkat daerah
pengadaan-barang: lpse; layanan pengadaan secara elektronik; pengadaan barang jasa pemerintah
kerja-sama: kerja sama; kerjasama; bekerja sama
kerja-sama-desa < kerja-sama, desa: kerja sama antar desa; kerja sama desa; kerja sama antardesa; bkad
kerja-sama-daerah < kerja-sama: kerja sama daerah; nota kesepahaman; perjanjian kerja sama; kerjasama daerah; perbatasan; pengelolaan perbatasan
csr: csr; tjsl; tanggung jawab sosial; tanggung jawab sosial perusahaan; corporate social responsibility; kemitraan dunia usaha; forum csr
inovasi-daerah: inovasi daerah; kreativitas dan inovasi masyarakat; sida; inovasi teknologi
rumah-tangga-kantor: kendaraan dinas; gedung kantor pemeliharaan; listrik air internet kantor; administrasi umum perangkat daerah; peralatan kantor; jasa kantor; perlengkapan kantor; pakaian dinas; perjalanan dinas luar
relawan: relawan; kerelawanan
