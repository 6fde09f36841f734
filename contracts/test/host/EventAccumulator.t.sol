// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {externalEuint64, externalEvector} from "../../src/lib/FHE.sol";
import {Calculator} from "../support/Calculator.sol";
import {HostTest} from "../support/HostTest.sol";
import {Vm} from "../support/Vm.sol";

contract EventAccumulatorTest is HostTest {
    Calculator private _calculator;
    bytes32 private _ofACL;
    bytes32 private _ofExecutor;

    function setUp() public override {
        super.setUp();
        _calculator = new Calculator();
    }

    function test_ItStartsAtZero() public view {
        vm.assertEq(acl.eventAccumulator(), bytes32(0), "ACL");
        vm.assertEq(executor.eventAccumulator(), bytes32(0), "executor");
    }

    /// Whatever is called, in whatever order: the slots hold the fold of the logs, after every transaction.
    /// forge-config: default.fuzz.runs = 32
    function test_DoorEveryEventIsFolded(uint256 seed) public {
        (bytes32 handle, bytes memory proof) = _seal(9, ALICE, address(_calculator));
        vm.prank(ALICE);
        _calculator.keep(externalEuint64.wrap(handle), proof);
        (handle, proof) = _sealVector(new uint64[](3), ALICE, address(_calculator));
        vm.prank(ALICE);
        _calculator.keepVector(externalEvector.wrap(handle), proof);
        _compare();
        bool asked = false;
        for (uint256 i = 0; i < 12; i++) {
            uint256 choice = uint256(keccak256(abi.encode(seed, i))) % 8;
            if (choice == 0) _calculator.arithmetic(uint64(seed), 3);
            else if (choice == 1) _calculator.comparisons(uint64(seed), 4);
            else if (choice == 2) _calculator.logic(seed & 1 == 1, true);
            else if (choice == 3) _calculator.conversions(true, 1, uint64(seed));
            else if (choice == 4) _calculator.increment();
            else if (choice == 5) _calculator.share(address(uint160(seed | 1)));
            else if (choice == 6) _calculator.publish();
            else if (!asked) {
                _calculator.ask(1, uint8(1 + (seed % 100)));
                asked = true;
            }
            _compare();
        }
    }

    /// Pausing, pausers and the admin are nothing that the network reads.
    function test_OtherEventsAreNotFolded() public {
        _calculator.unset();
        _compare();
        vm.startPrank(ADMIN);
        acl.pause();
        acl.unpause();
        acl.setPauser(BOB, true);
        executor.transferOwnership(BOB);
        vm.stopPrank();
        vm.assertEq(acl.eventAccumulator(), _ofACL, "ACL");
        vm.assertEq(executor.eventAccumulator(), _ofExecutor, "executor");
    }

    /// @dev Folds the logs since the last call, and compares.
    function _compare() private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; i++) {
            if (logs[i].emitter == address(acl)) _ofACL = _fold(_ofACL, logs[i]);
            if (logs[i].emitter == address(executor)) _ofExecutor = _fold(_ofExecutor, logs[i]);
        }
        vm.assertEq(acl.eventAccumulator(), _ofACL, "ACL");
        vm.assertEq(executor.eventAccumulator(), _ofExecutor, "executor");
    }

    function _fold(bytes32 value, Vm.Log memory log) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(value, log.topics, log.data));
    }
}
