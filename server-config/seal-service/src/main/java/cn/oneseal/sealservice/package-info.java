/**
 * The seal service: a process of its own that alone holds the keys of seals. It listens on
 * 127.0.0.1, talks to one client whose certificate it knows, signs what is a document of the seal
 * asked for and nothing else, and writes down what it signed before it answers.
 */
package cn.oneseal.sealservice;
