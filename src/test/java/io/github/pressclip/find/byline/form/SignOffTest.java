package io.github.pressclip.find.byline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class SignOffTest {
  @Test
  void aStoryInChineseEndsWithItsWriters() {
    assertEquals("林知远、何晚晴", SignOff.reporters("市议会昨天开会，决定修桥。（评论员 林知远 何晚晴）"));
    assertEquals("林知远", SignOff.reporters("市议会昨天开会，决定修桥。(记者：林知远)"));
    assertNull(SignOff.reporters("市议会昨天开会，决定修桥。（责任编辑 林知远）"));
    assertNull(SignOff.reporters("市议会昨天开会（记者 林知远），决定修桥。"));
    assertEquals("林 远", SignOff.reporters("市议会昨天开会，决定修桥。（记者 林 远）"));
  }
}
