# More words of the nomenclature, each under the concept that it means.

[place]
+desa-tempat: kampung; kalurahan; gampong wilayah; perkampungan; mukim; pekon; jorong
[filler]
+kata-nomenklatur: cadangan; bekas; membahayakan; kanal; tanggap; penegak; jangka; dinamis; pengamalan; akad; pemberantasan; kapita; manufacturing; practices; kemurnian; aliran; kreativitas; areal; bakal; siklus; kitab; pemungutan; penjabaran; penyelengaraan; bandar; transaksi; maintainance; preservasi; vitalitas; diplomasi; penegasan; mini; gugus; kekhasan; kemakmuran; manajerial; stabilitas; citra; sektoral; kultural; relaksasi; replikasi; konektivitas; respon; eksistensi; prinsip; problematika; akar; klaster; penyemarakan; konvensional; pemassalan; berbenturan; kedisiplinan; integritas; purwarupa; spesialis; kwartir; afiliasi; workplace; recognition; competencies; fiskal; otonom; kekayaan; luhur; penumbuhkembangan; simfoni; serangan; public; base; risk; safety
[service]
+syariat-islam: islam; islami; imam; khatib; muallaf; muamalah; akidah; talak; sabil; ibnu sabil; senif; hilal; rukyat; ulama umara; mesjid
+kas-akuntansi: piutang; perimbangan; saham; fiskal daerah; dipa; lhp; blu; rba
+tanah: agraria; tanah komunal; bumi
+pelabuhan: pendaratan; tonase; bandar pelabuhan
+waspada-dini: kewaspadaan
+lalin-rekayasa: llaj
+desa-ekonomi: bum; bum kampung
+persandian: otentik; autentisitas; carrier
+arsip-kelola: musnah; kekhasan arsip
+wisata-destinasi: geodiversity; gua; candi wisata; goa
+ikm-sentra: sentra
+cadangan-pangan-kelola: stok
+hutan-kelola: taman nasional; wana; kawasan hutan
