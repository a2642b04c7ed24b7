/** Trains the model of the body stage from pages whose body is known. */
package io.github.pressclip.train;
