/** Pages of policy documents: they show and ask, and decide nothing. */
package cn.oneseal.web.policy;
