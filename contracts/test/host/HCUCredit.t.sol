// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {HCULimit} from "../../src/host/HCULimit.sol";
import {FHEExecutor} from "../../src/host/FHEExecutor.sol";
import {FheType} from "../../src/lib/FheType.sol";
import {HostTest} from "../support/HostTest.sol";
import {Vm} from "../support/Vm.sol";

/// @notice A few accounts that deposit, withdraw, sponsor each other and compute, in any order.
contract Accounts {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @dev Calls that did what they should, and that were refused, which no invariant forbids.
    uint256 public done;
    uint256 public refused;

    HCULimit private immutable _limit;
    FHEExecutor private immutable _executor;
    address private immutable _admin;

    constructor(HCULimit limit, FHEExecutor executor, address admin) {
        _limit = limit;
        _executor = executor;
        _admin = admin;
    }

    function list() public pure returns (address[] memory accounts) {
        accounts = new address[](4);
        for (uint160 i = 0; i < 4; i++) accounts[i] = address(0xACC0 + i);
    }

    function deposit(uint256 from, uint256 to, uint80 amount) external {
        vm.deal(_pick(from), amount);
        vm.prank(_pick(from));
        try _limit.deposit{value: amount}(_pick(to)) {
            done++;
        } catch {
            refused++;
        }
    }

    function withdraw(uint256 from, uint256 to, uint80 amount) external {
        vm.prank(_pick(from));
        try _limit.withdraw(amount, payable(_pick(to))) {
            done++;
        } catch {
            refused++;
        }
    }

    function sponsor(uint256 from, uint256 of_) external {
        vm.prank(_pick(from));
        try _limit.sponsor(_pick(of_)) {
            done++;
        } catch {
            refused++;
        }
    }

    function endSponsoring(uint256 from, uint256 of_) external {
        vm.prank(_pick(from));
        try _limit.endSponsoring(_pick(of_)) {
            done++;
        } catch {
            refused++;
        }
    }

    function compute(uint256 from, uint64 value) external {
        vm.prank(_pick(from));
        try _executor.trivialEncrypt(value, uint8(FheType.Uint64)) {
            done++;
        } catch {
            refused++;
        }
    }

    function setPrice(uint64 price) external {
        vm.prank(_admin);
        _limit.setPrice(price);
    }

    function collect() external {
        _limit.collectFees(list());
    }

    function _pick(uint256 seed) private pure returns (address) {
        return list()[seed % 4];
    }
}

contract HCUCreditTest is HostTest {
    Accounts private _accounts;

    function setUp() public override {
        super.setUp();
        _accounts = new Accounts(hcuLimit, executor, ADMIN);
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_accounts);
    }

    /// Every wei in the contract is somebody's credit or a fee, and every one of those is in the contract.
    function invariant_CreditAndFeesAreTheBalance() public view {
        uint256 sum = 0;
        address[] memory list = _accounts.list();
        for (uint256 i = 0; i < list.length; i++) sum += hcuLimit.creditOf(list[i]) + hcuLimit.feesOf(list[i]);
        vm.assertEq(sum, address(hcuLimit).balance, "balance");
    }
}
