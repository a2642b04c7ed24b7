package io.github.pressclip.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonWriterTest {
  @Test
  void writesAllKeysInTheOrderOfTheContract() {
    assertEquals("""
        {
          "schema": "pressclip/1",
          "headline": "Ferry resumes after \\"long\\" storm",
          "standfirst": "Islanders wait no more",
          "byline": [
            "Ann Lind",
            "Bo Berg",
            "Cy Dahl"
          ],
          "dateline": {
            "place": "OSLO",
            "agency": "Reuters",
            "date": "2024-03-04",
            "published": "2024-03-04T09:15+01:00",
            "updated": "2024-03-04T11:00+01:00",
            "ambiguous": false,
            "text": "OSLO, March 4 (Reuters) -"
          },
          "body": [
            "The ferry resumed on Monday.",
            "“We waited,” said Mayor Eva Holm. “It was long.”"
          ],
          "quotes": [
            {
              "text": "We waited, It was long.",
              "speaker": "Mayor Eva Holm",
              "cue": "said",
              "paragraph": 1
            },
            {
              "text": "Ahoi!",
              "speaker": null,
              "cue": null,
              "paragraph": 1
            }
          ]
        }
        """, JsonWriter.write(Stories.FERRY));
  }

  @Test
  void writesNullAndEmptyListsForWhatIsNotThere() {
    assertEquals("""
        {
          "schema": "pressclip/1",
          "headline": null,
          "standfirst": null,
          "byline": [],
          "dateline": null,
          "body": [
            "The ferry resumed on Monday."
          ],
          "quotes": []
        }
        """, JsonWriter.write(Stories.BARE));
  }

  @Test
  void writesAPartAsItsBareValue() {
    assertEquals("\"Islanders wait no more\"\n", JsonWriter.write(Stories.FERRY, Part.STANDFIRST));
    assertEquals("[\n  \"Ann Lind\",\n  \"Bo Berg\",\n  \"Cy Dahl\"\n]\n", JsonWriter.write(Stories.FERRY, Part.BYLINE));
    assertEquals("null\n", JsonWriter.write(Stories.BARE, Part.HEADLINE));
    assertEquals("null\n", JsonWriter.write(Stories.BARE, Part.DATELINE));
    assertEquals("[]\n", JsonWriter.write(Stories.BARE, Part.QUOTES));
  }

  @Test
  void escapesWhatJsonCannotHold() {
    assertEquals("\"a\\u001Bb\\\\c\"\n", JsonWriter.write(Stories.headed("a\u001Bb\\c"), Part.HEADLINE));
  }
}
