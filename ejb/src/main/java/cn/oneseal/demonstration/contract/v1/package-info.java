/** The demonstration's clock for other systems and tests, version 1. Never in production. */
package cn.oneseal.demonstration.contract.v1;
