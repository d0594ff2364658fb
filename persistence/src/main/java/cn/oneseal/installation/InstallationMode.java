package cn.oneseal.installation;

/** What an installation is for. */
public enum InstallationMode {
  DEMONSTRATION,
  PRODUCTION
}
