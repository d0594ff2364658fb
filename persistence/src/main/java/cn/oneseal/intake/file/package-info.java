/** Files of applications that other systems hand in: on their way chunk by chunk, and kept. */
package cn.oneseal.intake.file;
