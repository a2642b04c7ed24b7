/** Why a field of the article has the value it has. */
package io.github.pressclip.find.evidence;
