package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionSignTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "汐見の橋の完成予想図（汐見市提供）", "架け替えられる汐見の橋（4日、汐見市で）", "汐見の橋の橋脚＝朝倉拓真撮影", "▲舊大橋橋墩裂縫。（圖／雲溪縣政府）",
    "舊大橋。（記者江若晴攝）", "舊大橋橋墩出現裂縫。記者江若晴／攝影", "雲溪縣政府宣布改建舊大橋。(資料圖片)", "大桥桥墩上的裂缝。 海港报记者 陆雨桐 图",
    "은하 다리 전경 (은하시 제공)", "The gym of the school on Friday. (Photo: Ann Smith, WKLT)", "A family on a rooftop near Norrby. (AP Photo/Ann Smith)",
    "The shipyard in Norrby is seen on Friday, March 10, 2023. THE NORRBY PRESS/Ann Smith",
    "The piano was carried up 94 steps. Photo: Norrby Packet", "Die alte Brücke über den Hafen. Foto: Ann Smith",
    "FILE PHOTO: Gold bars are stacked in a vault, June 3, 2024. REUTERS/Ann Smith/File Photo",
    "(Photo: Ann Smith)", "(Bild: Ann Smith)", "(Quelle: Hafenamt)", "Der Kran im Hafen (Ann Smith / dpa)", "Die Fähre im Hafen. (Bild: Ann Smith)",
    "The otter wears its coat of winter. (tarnfoto / iStock.com)", "The old ferry at its quay. Ann Smith/Shutterstock",
    "The crane in Norrby Ann Smith/AFP via Getty Images", "Die Fähre am Kai © Ann Smith", "©iStock",
    "5月3日，志愿者在潮港码头。潮港社记者 陆雨桐 摄"})
  void aCaptionSaysWhosePictureItIs(String text) {
    assertTrue(CaptionSign.ends(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "汐見市は4日、橋の架け替えを始めると発表した。", "雲溪縣政府今天宣布改建舊大橋（全長四百公尺）。", "（編輯：卓予安）1110104", "（提供）", "The bridge (photo)",
    "縣府說明改建方案與地圖", "Send us yours. Photo: what you see, and a line about it that says where you were.", "The members of the union will meet on Friday to vote on the offer of TARNAIR/Ostvik Lines.",
    "They will meet on Friday to vote on the offer made by TARNAIR/Ostvik Lines",
    "Pictures may be taken from Shutterstock", "Die Fähre fährt wieder, sagte sie. (afp/dpa)",
    "The ferry runs again, she said. AP/Reuters", "Im Hafen liegen heute neunzehn Fähren. (Quelle: Hafenamt)", "The design system is made for UX/UI", "The sign © stands for copyright.",
    "New in our shop, by the makers of Norrby ©, this week:"})
  void aParagraphDoesNot(String text) {
    assertFalse(CaptionSign.ends(text));
  }
}
