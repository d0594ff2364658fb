/**
 * Whether the application lives and is ready, for those who watch it. It stands in this module
 * because the server looks for health checks in web modules only.
 */
package cn.oneseal.web.health;
