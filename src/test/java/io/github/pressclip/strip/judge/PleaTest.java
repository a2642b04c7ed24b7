package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PleaTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "Sign up for our weekly newsletter, The Quay.", "Want more from the harbour in your inbox? Subscribe to The Quay.",
    "Join the Norrby Packet's WhatsApp community!", "Abonnieren Sie unseren Newsletter", "Support our work",
    "Inscrivez-vous à notre newsletter du matin", "Unterstützen Sie uns mit einer Spende",
    "Hafenpost e. V., IBAN: DE00 1234 5678 9012 3456 00", "Konto: IBAN NO00 1234 5678"})
  void asksReadersToSubscribeOrToGive(String line) {
    assertTrue(Plea.is(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Get off the ferry at the second quay.", "Join both ends of the rope.", "The town's newsletter names the mayor.",
    "An IBAN has 22 digits in Germany.", "The line asks for an IBAN", "We support our work with tests"})
  void whatTheStorySaysDoesNot(String line) {
    assertFalse(Plea.is(line));
  }
}
