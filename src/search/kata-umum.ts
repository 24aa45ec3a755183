/** Words that say little about what is sought; they count only when a question has no others. */
export const kataUmum: ReadonlySet<string> = new Set(
  `ada adalah agar akan apa apakah apabila atas atau bagaimana bagi bahwa beberapa berapa bila bisa bolehkah cara dalam
  dan dapat dari dengan di dimana guna harus hingga ini itu itulah jika juga kah kalau kami kapan karena ke kepada kita
  lagi maka mana mau melalui mengapa mengenai menjadi menurut mohon nya oleh pada para per perlu pun saat saja saya sebagai
  sebuah secara sedang sebagaimana serta seperti suatu supaya tentang terhadap tersebut tiap tidak tolong untuk ya
  yaitu yakni yang`.split(/\s+/),
);
